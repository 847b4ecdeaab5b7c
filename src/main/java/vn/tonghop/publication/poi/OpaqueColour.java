package vn.tonghop.publication.poi;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours as ECMA-376 has them, with how opaque they are before red, green and blue. */
final class OpaqueColour {

  private OpaqueColour() {}

  static XSSFColor of(byte[] rgb) {
    return new XSSFColor(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]}, null);
  }
}
