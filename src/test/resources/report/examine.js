// Works the filter of a report as a person would, lets axe look at the page, and tells the page around
// it what came of it, where the test reads it.
(async function () {
  "use strict";

  const form = document.getElementById("loc-phat-hien");
  const sender = document.getElementById("loc-don-vi");
  const words = document.getElementById("loc-chu");

  function shown() {
    return Array.from(document.querySelectorAll("#danh-sach-phat-hien > li"))
      .filter((finding) => finding.getClientRects().length > 0)
      .map((finding) => finding.querySelector("code").textContent)
      .join(" ");
  }

  function changed(element) {
    element.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function choose(text) {
    sender.selectedIndex = Array.from(sender.options).findIndex((option) => option.text === text);
    changed(sender);
  }

  function search(text) {
    words.value = text;
    changed(words);
  }

  const said = {};
  said.width = document.documentElement.clientWidth;
  said.needed = document.documentElement.scrollWidth;
  said.paper = getComputedStyle(document.querySelector("section")).backgroundColor;
  said.all = shown();
  form.querySelector("input[value=NOTE]").click();
  form.querySelector("input[value=WARNING]").click();
  said.errors = shown();
  document.getElementById("bo-loc").click();
  said.reset = shown();
  choose("UBND thành phố Biên Hòa");
  said.sender = shown();
  choose("– ttkc.xlsx");
  said.file = shown();
  document.getElementById("bo-loc").click();
  search("  GHI RO tên ");
  said.words = shown();
  said.result = document.getElementById("loc-ket-qua").textContent;
  document.getElementById("bo-loc").click();

  const found = await axe.run(document);
  said.passed = String(found.passes.length);
  said.violations = found.violations
    .concat(found.incomplete)
    .map((rule) => rule.id + " " + rule.nodes.map((node) => node.target.join(" ")).join(", "))
    .join("; ");

  parent.postMessage(Object.keys(said).map((key) => key + "=" + said[key]).join("\n"), "*");
})();
