package cz.setkani.model;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * What requests count where some go before all others: each that {@linkplain Request#isMust must}
 * be met more than all that need not together, and each of two that never met more than all of
 * those that did. So whatever counts more is better in the first tier in which the two differ.
 * Where there is one tier alone, a request counts as much as its priority.
 */
public final class Tiers {

  /** Above it, a search could not reckon with what requests count. */
  private static final long MOST = 1L << 46;

  private final Predicate<Request> isAgain;
  private final Split total;
  private final boolean isByPriority;
  private final long ofOrdinary;
  private final long ofMust;

  private Tiers(Split total, boolean isByPriority, Predicate<Request> isAgain) {
    this.isByPriority = isByPriority;
    this.total = total;
    this.isAgain = isAgain;
    ofOrdinary = total.again + 1;
    ofMust = Math.multiplyExact(ofOrdinary, total.ordinary) + total.again + 1;
    if (Math.addExact(Math.multiplyExact(ofMust, total.must), ofMust) > MOST) {
      throw new ArithmeticException("There must be fewer requests in tiers: " + total);
    }
  }

  /**
   * The tiers of some requests.
   *
   * @param isAgain whether a request is of two that met before, and counts after all others
   * @throws ArithmeticException if the tiers are so large that their order cannot be told by
   *     numbers: with priorities up to 3, a hundred thousand requests are far from it
   */
  static Tiers of(Collection<Request> requests, Predicate<Request> isAgain) {
    long must = 0;
    long ordinary = 0;
    long again = 0;
    boolean isByPriority = false;
    for (Request request : requests) {
      isByPriority |= !request.isMust() && request.priority() > 1;
      must += request.isMust() ? 1 : 0;
      again += !request.isMust() && isAgain.test(request) ? request.priority() : 0;
      ordinary += !request.isMust() && !isAgain.test(request) ? request.priority() : 0;
    }
    return new Tiers(new Split(must, ordinary, again), isByPriority, isAgain);
  }

  /** {@return whether some requests go before others whatever their priority} */
  public boolean areSeveral() {
    return total.must > 0 || total.again > 0;
  }

  /** {@return whether some requests of the same tier count more than others} */
  public boolean isByPriority() {
    return isByPriority;
  }

  /** {@return what there is in each tier} */
  public Split total() {
    return total;
  }

  /** What a request counts. */
  public long weight(Request request) {
    if (request.isMust()) {
      return ofMust;
    }
    return isAgain.test(request) ? request.priority() : ofOrdinary * request.priority();
  }

  /** {@return what all requests count together} */
  public long weight() {
    return ofMust * total.must + ofOrdinary * total.ordinary + total.again;
  }

  /** What requests are met in each tier that count so much together. */
  public Split split(long weight) {
    if (!areSeveral()) {
      return new Split(0, weight, 0);
    }
    long rest = weight % ofMust;
    return new Split(weight / ofMust, rest / ofOrdinary, rest % ofOrdinary);
  }

  /**
   * What no schedule can exceed in each tier that is as good in the tiers before.
   *
   * @param bound what the requests of no schedule can exceed
   * @param met what those of the schedule in question count
   */
  public Split bound(long bound, long met) {
    if (!areSeveral()) {
      return split(bound);
    }
    Split reached = split(met);
    long ofRest = bound - reached.must * ofMust;
    return new Split(
        Math.min(total.must, bound / ofMust),
        Math.min(total.ordinary, ofRest / ofOrdinary),
        Math.min(total.again, ofRest - reached.ordinary * ofOrdinary));
  }

  /**
   * What requests are in each tier.
   *
   * @param must how many that must be met
   * @param ordinary the sum of the priorities of those that are neither
   * @param again the sum of the priorities of those of two that met before
   */
  public record Split(long must, long ordinary, long again) {}
}
