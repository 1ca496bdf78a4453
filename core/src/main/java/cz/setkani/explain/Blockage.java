package cz.setkani.explain;

import cz.setkani.index.Precedence;
import cz.setkani.model.Rounds;
import cz.setkani.model.SharedUnit;
import cz.setkani.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what stands in the way in the rounds in which two organisations are free to meet: rests, an
 * order, tables that are taken, or people and resources that they share with others.
 */
final class Blockage {

  private final Situation situation;
  private final Rounds open;
  private final Rounds rest;
  private final Rounds order;
  private final int tableCount;

  private Blockage(Situation situation) {
    this.situation = situation;
    open = situation.open();
    rest = open.and(situation.rest());
    order = open.and(situation.outOfOrder());
    tableCount = situation.tables().size();
  }

  /** The first reason that is true; empty if there is a round in which nothing is taken. */
  static Optional<Cause> of(Situation situation) {
    Blockage blockage = new Blockage(situation);
    return blockage
        .resting()
        .or(blockage::ordered)
        .or(blockage::sharedBusy)
        .or(blockage::tablesTaken)
        .or(blockage::sharedSeveral)
        .or(blockage::tablesAndShared)
        .or(blockage::mixed);
  }

  private Optional<Cause> resting() {
    return Cause.when(
        open.minus(rest).isEmpty(),
        Reason.REST,
        ToldFact.RUNNING.is(situation.index().rests().most()),
        ToldFact.ROUNDS.is(open));
  }

  private Optional<Cause> ordered() {
    return situation.orders().stream()
        .filter(asked -> open.minus(situation.brokenBy(asked)).isEmpty())
        .findFirst()
        .map(this::ordered);
  }

  private Cause ordered(Precedence.Order order) {
    return Cause.of(
        Reason.ORDER,
        ToldFact.ORGANISATION.is(order.organisation()),
        ToldFact.EARLIER.is(order.first()),
        ToldFact.LATER.is(order.then()),
        ToldFact.ROUNDS.is(open));
  }

  private Optional<Cause> mixed() {
    Rounds others = open.minus(rest).minus(order);
    return Cause.when(
        others.minus(anyShared()).minus(situation.tablesTaken()).isEmpty(),
        Reason.MIXED,
        ToldFact.ROUNDS.is(open),
        ToldFact.REST_ROUNDS.is(rest),
        ToldFact.ORDER_ROUNDS.is(order),
        ToldFact.OTHER_ROUNDS.is(others));
  }

  private Optional<Cause> sharedBusy() {
    return situation.shared().entrySet().stream()
        .filter(unit -> open.minus(unit.getValue()).isEmpty())
        .map(unit -> sharedBusy(unit.getKey()))
        .findFirst();
  }

  /** Another organisation holds it, or else the other team of the same one. */
  private Cause sharedBusy(SharedUnit unit) {
    String asker = situation.asker().name();
    String owner = unit.organisations().contains(asker) ? asker : situation.wanted().name();
    return situation
        .occupancy()
        .holder(unit, owner, open)
        .map(
            holder ->
                Cause.of(
                    busy(unit),
                    ToldFact.SHARED.is(unit.name()),
                    ToldFact.ORGANISATION.is(owner),
                    ToldFact.HOLDER.is(holder),
                    ToldFact.ROUNDS.is(open)))
        .orElseGet(
            () ->
                Cause.of(
                    Reason.SHARED_SEVERAL,
                    ToldFact.ROUNDS.is(open),
                    ToldFact.SHARED.is(sharedIn(open))));
  }

  private static Reason busy(SharedUnit unit) {
    return unit.isPerson() ? Reason.SHARED_BUSY : Reason.RESOURCE_BUSY;
  }

  private Optional<Cause> tablesTaken() {
    if (!open.minus(situation.tablesTaken()).isEmpty()) {
      return Optional.empty();
    }
    if (!open.and(situation.closed()).isEmpty()) {
      return Optional.of(Cause.of(Reason.OPEN_TABLES_TAKEN, ToldFact.ROUNDS.is(open)));
    }
    return Optional.of(
        situation.isAtAnyTable()
            ? Cause.of(
                Reason.TABLES_TAKEN, ToldFact.TABLE_COUNT.is(tableCount), ToldFact.ROUNDS.is(open))
            : Cause.of(
                Reason.SUITABLE_TABLES_TAKEN,
                ToldFact.TABLES.is(tableNames()),
                ToldFact.ROUNDS.is(open)));
  }

  private String tableNames() {
    return String.join(
        ", ", situation.tables().stream().map(situation.index()::tableName).toList());
  }

  private Optional<Cause> sharedSeveral() {
    return Cause.when(
        open.minus(anyShared()).isEmpty(),
        Reason.SHARED_SEVERAL,
        ToldFact.ROUNDS.is(open),
        ToldFact.SHARED.is(sharedIn(open)));
  }

  private Optional<Cause> tablesAndShared() {
    Rounds tables = open.and(situation.tablesTaken());
    Rounds others = open.minus(tables);
    return Cause.when(
        others.minus(anyShared()).isEmpty(),
        Reason.TABLES_AND_SHARED,
        ToldFact.TABLE_COUNT.is(tables.and(situation.closed()).isEmpty() ? tableCount : 0),
        ToldFact.TABLE_ROUNDS.is(tables),
        ToldFact.OTHER_ROUNDS.is(others),
        ToldFact.SHARED.is(sharedIn(others)));
  }

  private Rounds anyShared() {
    return situation.shared().values().stream().reduce(Rounds.NONE, Rounds::or);
  }

  /** The names of what is taken in one of the rounds. */
  private String sharedIn(Rounds rounds) {
    List<String> names =
        situation.shared().entrySet().stream()
            .filter(unit -> !unit.getValue().and(rounds).isEmpty())
            .map(Map.Entry::getKey)
            .map(SharedUnit::name)
            .toList();
    return Texts.quoted(names);
  }
}
