package cz.setkani.cli.read.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Which part of a workbook is which, as the lists of relations in it say. */
record SheetParts(ZipFile zip) {

  private static final String WORKBOOK = "xl/workbook.xml";

  /** A relation of a part: by what it is known there, and the name of the other part. */
  private record Relation(String id, String part) {}

  /** An area of a sheet: columns and lines from 1. */
  record Area(int left, int top, int right) {

    boolean isInTopRow(int line, int column) {
      return line == top && left <= column && column <= right;
    }
  }

  static SheetParts of(ZipFile zip) {
    return new SheetParts(zip);
  }

  /**
   * The part of a sheet, if it is there.
   *
   * @param id by what the workbook knows the sheet
   */
  Optional<ZipArchiveEntry> sheet(String id) throws IOException, XMLStreamException {
    return relations(WORKBOOK).stream()
        .filter(relation -> relation.id.equals(id))
        .findFirst()
        .map(relation -> zip.getEntry(relation.part));
  }

  /** The tables of a sheet whose first row holds headings. */
  List<Area> tablesWithHeadings(String sheet) throws IOException, XMLStreamException {
    List<Area> tables = new ArrayList<>();
    for (Relation relation : relations(sheet)) {
      ZipArchiveEntry part = zip.getEntry(relation.part);
      if (relation.part.contains("/tables/") && part != null) {
        table(part).ifPresent(tables::add);
      }
    }
    return tables;
  }

  private Optional<Area> table(ZipArchiveEntry part) throws IOException, XMLStreamException {
    try (InputStream stream = zip.getInputStream(part)) {
      XMLStreamReader xml = Reach.reader(stream);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          boolean hasHeadings = !"0".equals(xml.getAttributeValue(null, "headerRowCount"));
          return hasHeadings
              ? Optional.of(area(String.valueOf(xml.getAttributeValue(null, "ref"))))
              : Optional.empty();
        }
      }
      return Optional.empty();
    }
  }

  private static Area area(String reference) {
    String[] corners = reference.split(":", -1);
    String last = corners[corners.length - 1];
    return new Area(
        Reach.column(corners[0]), SheetFrame.MergedArea.line(corners[0]), Reach.column(last));
  }

  private List<Relation> relations(String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    ZipArchiveEntry list =
        zip.getEntry(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
    List<Relation> relations = new ArrayList<>();
    if (list == null) {
      return relations;
    }
    try (InputStream stream = zip.getInputStream(list)) {
      XMLStreamReader xml = Reach.reader(stream);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          relations.add(
              new Relation(
                  String.valueOf(xml.getAttributeValue(null, "Id")),
                  target(part, String.valueOf(xml.getAttributeValue(null, "Target")))));
        }
      }
    }
    return relations;
  }

  /** The name of a part that another one calls so. */
  private static String target(String part, String target) {
    Deque<String> names = new ArrayDeque<>();
    String whole = target.startsWith("/") ? target : part + "/../" + target;
    for (String name : whole.split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
