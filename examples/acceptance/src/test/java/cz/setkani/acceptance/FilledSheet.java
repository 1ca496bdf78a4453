package cz.setkani.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.NodeList;

/** A sheet of the program that an organisation filled in: a cross beside each that it wants. */
final class FilledSheet {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final Pattern CELL_OF_NAME =
      Pattern.compile("<c r=\"B(\\d+)\"[^>]*t=\"s\"><v>(\\d+)</v></c>");

  private FilledSheet() {}

  /** Marks names in a sheet as it was sent out, and saves it elsewhere. */
  static Path of(Path sent, List<String> wanted, Path saved) throws Exception {
    Map<String, byte[]> parts = parts(sent);
    List<String> texts = texts(parts.get(TEXTS));
    String sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8);
    Matcher names = CELL_OF_NAME.matcher(sheet);
    String marked = sheet;
    while (names.find()) {
      if (wanted.contains(texts.get(Integer.parseInt(names.group(2))))) {
        marked = marked.replaceFirst("<c r=\"C" + names.group(1) + "\"([^>]*)></c>", cross(names));
      }
    }
    parts.put(SHEET, marked.getBytes(StandardCharsets.UTF_8));
    write(parts, saved);
    return saved;
  }

  private static String cross(Matcher name) {
    return "<c r=\"C" + name.group(1) + "\"$1 t=\"inlineStr\"><is><t>x</t></is></c>";
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static void write(Map<String, byte[]> parts, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }

  private static List<String> texts(byte[] shared) throws Exception {
    NodeList nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(shared))
            .getElementsByTagName("t");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
