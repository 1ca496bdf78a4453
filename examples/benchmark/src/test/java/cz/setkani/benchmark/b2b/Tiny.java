package cz.setkani.benchmark.b2b;

/** An instance of our own with everything in it: sessions, a pair twice, a fixed slot, an order. */
final class Tiny {

  static final String TEXT =
      """
      % Four participants, two slots in the morning and two in the afternoon.
      nBusiness = 5;
      nMeetings = 6;
      nTables = 2;
      nTotalSlots = 4;
      nMorningSlots = 2;
      requested = [|1, 2,3,
      |1, 2,3,
      |3, 4,1,
      |1, 3,3,
      |2, 4,2,
      |1, 4,3,
      |];
      meetingsxBusiness = [{1,2,3,5,7}, {1,2,3,6}, {1,4,5}, {1,4,6,7}, {1}];
      nMeetingsBusiness = [4, 3, 2, 3, 0];
      forbidden = [{0}, {0}, {4}, {0},
      {0}];
      fixed = [0,0,0,3,0,0];
      precedences = [{},
      {1},
      {}, {}, {}, {3}];
      """;

  private Tiny() {}

  static Instance instance() {
    return InstanceReader.parse("tiny", TEXT);
  }
}
