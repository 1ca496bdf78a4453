package cz.setkani.cli.web.data;

import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.text.Texts;
import cz.setkani.validate.sheet.OrganisationColumn;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An organisation on the roster, to be filled in.
 *
 * @param line where it stands; 0 for a new one
 * @param values what stands there
 * @param wishes how many wishes go with it if it is taken off
 */
public record RowPage(
    PageFrame frame, Texts texts, int line, Map<OrganisationColumn, String> values, int wishes) {

  /** What is asked, in this order. */
  static final List<OrganisationColumn> ASKED =
      List.of(
          OrganisationColumn.ORGANISATION,
          OrganisationColumn.PEOPLE,
          OrganisationColumn.E_MAIL,
          OrganisationColumn.ALIASES,
          OrganisationColumn.ARRIVES,
          OrganisationColumn.LEAVES,
          OrganisationColumn.BLOCKED_ROUNDS,
          OrganisationColumn.MAX_MEETINGS,
          OrganisationColumn.TABLE,
          OrganisationColumn.NEEDS,
          OrganisationColumn.RESOURCES,
          OrganisationColumn.NEVER_WITH,
          OrganisationColumn.TEAMS,
          OrganisationColumn.SIDE);

  /** The columns that are asked. */
  public List<OrganisationColumn> asked() {
    return ASKED;
  }

  /** The name of the field of a column. */
  public static String field(OrganisationColumn column) {
    return column.name().toLowerCase(Locale.ROOT);
  }

  /** What stands in a column; empty text for nothing. */
  public String value(OrganisationColumn column) {
    return values.getOrDefault(column, "");
  }

  /** A word or sentence of the screen. */
  public String text(String key, Object... values) {
    return texts.text(key, values);
  }
}
