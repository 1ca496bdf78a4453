package cz.setkani.cli.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinGateTest {

  private long now;

  private final PinGate gate =
      new PinGate(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return Instant.ofEpochMilli(now);
            }
          });

  private void fail(String address, int times) {
    IntStream.range(0, times).forEach(i -> gate.failed(address));
  }

  @Test
  void a01_afterFiveWrongOnesAnAddressWaitsHalfAMinuteAndOthersDoNot() {
    fail("one", 4);
    assertThat(gate.isOpenTo("one")).isTrue();
    fail("one", 1);
    assertThat(gate.isOpenTo("one")).isFalse();
    assertThat(gate.isOpenTo("other")).isTrue();
    now = 29_999;
    assertThat(gate.isOpenTo("one")).isFalse();
    now = 30_000;
    assertThat(gate.isOpenTo("one")).isTrue();
  }

  @Test
  void a02_afterFiftyFromAnywhereNobodyTriesAnyMore() {
    IntStream.range(0, 49).forEach(i -> gate.failed("address " + i));
    assertThat(gate.isClosed()).isFalse();
    gate.failed("one more");
    now = 1_000_000;
    assertThat(gate.isClosed()).isTrue();
    assertThat(gate.isOpenTo("another")).isFalse();
  }
}
