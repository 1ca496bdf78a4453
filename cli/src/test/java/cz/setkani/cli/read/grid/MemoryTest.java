package cz.setkani.cli.read.grid;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.FindingCode;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.sheet.Place;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private final Findings findings = new Findings();

  @Test
  void holdsAnOrdinaryFile() {
    assertThat(Memory.holds(1 << 20, 20_000, Place.of("requests.csv"), findings)).isTrue();
    assertThat(findings.toList()).isEmpty();
  }

  @Test
  void doesNotHoldMoreThanThereIs() {
    long most = Runtime.getRuntime().maxMemory();

    assertThat(Memory.holds(most / 16 + 1, 0, Place.of("requests.csv"), findings)).isFalse();
    assertThat(Memory.holds(4, most / 1000 + 1, Place.of("requests.csv"), findings)).isFalse();
    assertThat(findings.toList())
        .extracting(Finding::code)
        .containsExactly(FindingCode.MEMORY_TOO_SMALL, FindingCode.MEMORY_TOO_SMALL);
  }
}
