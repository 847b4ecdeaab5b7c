
// Filters the findings. Everything is there to be read without it. Neither the sign for "less than"
// nor the ampersand is written here, so that the page is XML too.
(function () {
  "use strict";

  const form = document.getElementById("loc-phat-hien");
  if (form === null) {
    return;
  }
  const findings = Array.from(document.getElementById("danh-sach-phat-hien").children);
  const severities = Array.from(form.querySelectorAll("input[name=severity]"));
  const sender = document.getElementById("loc-don-vi");
  const words = document.getElementById("loc-chu");
  const result = document.getElementById("loc-ket-qua");
  const texts = new Map();

  // "Tổng" is found by "tong", as people type on a telephone.
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/đ/g, "d");
  }

  function textOf(finding) {
    if (!texts.has(finding)) {
      texts.set(finding, plain(finding.textContent + " " + finding.dataset.sender));
    }
    return texts.get(finding);
  }

  function isOf(finding, chosen) {
    if (chosen.dataset.sender !== undefined) {
      return finding.dataset.sender === chosen.dataset.sender;
    }
    return chosen.dataset.file === undefined ? true : finding.dataset.file === chosen.dataset.file;
  }

  function filter() {
    const shown = severities.filter((box) => box.checked).map((box) => box.value);
    const chosen = sender.options[sender.selectedIndex];
    const wanted = plain(words.value).split(/\s+/).filter((word) => word !== "");
    let count = 0;
    for (const finding of findings) {
      const matches = [
        () => shown.includes(finding.dataset.severity),
        () => isOf(finding, chosen),
        () => wanted.every((word) => textOf(finding).includes(word)),
      ].every((asked) => asked());
      finding.hidden = !matches;
      count += matches ? 1 : 0;
    }
    result.textContent = "Đang hiện " + count + " trong " + findings.length + " phát hiện.";
  }

  function showAll() {
    severities.forEach((box) => {
      box.checked = true;
    });
    sender.selectedIndex = 0;
    words.value = "";
    filter();
  }

  form.addEventListener("input", filter);
  document.getElementById("bo-loc").addEventListener("click", showAll);
  form.hidden = false;
  filter();
})();
