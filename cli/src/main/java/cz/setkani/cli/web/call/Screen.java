package cz.setkani.cli.web.call;

import java.util.List;

/** A screen of the desk. */
@FunctionalInterface
public interface Screen {

  /** All that is to be had there. */
  List<Route> routes();
}
