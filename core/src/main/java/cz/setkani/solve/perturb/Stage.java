package cz.setkani.solve.perturb;

/**
 * What was reached with so much paper made wrong.
 *
 * @param pages pages with a broken promise
 * @param broken broken promises
 * @param priority the priority met
 * @param rounds the rounds of all pairs; not to be changed
 */
record Stage(int pages, int broken, long priority, int[] rounds) {

  static Stage of(Paper paper) {
    return new Stage(
        paper.pages(),
        paper.broken(),
        paper.assignment().priority(),
        paper.assignment().snapshot());
  }
}
