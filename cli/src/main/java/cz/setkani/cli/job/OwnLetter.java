package cz.setkani.cli.job;

import cz.setkani.cli.read.TextFile;
import cz.setkani.cli.write.folder.Printing;
import cz.setkani.cli.write.mail.Letter;
import cz.setkani.validate.Validation;
import cz.setkani.validate.finding.Finding;
import cz.setkani.validate.finding.Findings;
import cz.setkani.validate.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The organiser's own text of messages, which is read only where messages are to be written.
 *
 * @param letter the text, if there is one
 * @param findings what was found in it
 */
record OwnLetter(Optional<Letter> letter, List<Finding> findings) {

  /** Nobody asks for messages. */
  static final OwnLetter NONE = new OwnLetter(Optional.empty(), List.of());

  OwnLetter {
    findings = List.copyOf(findings);
  }

  /** Reads the text that lies beside an event, if messages are asked for. */
  static OwnLetter of(Input input, Printing asked) {
    return asked.hasMessages() ? read(input) : NONE;
  }

  /** Reads the text that lies beside an event. */
  static OwnLetter read(Input input) {
    Findings findings = new Findings();
    Optional<Letter> letter =
        TextFile.read(input.source(), Letter.FILE, input.known(), findings)
            .map(file -> Letter.read(file.text(), file.place(), findings));
    return new OwnLetter(letter, findings.toList());
  }

  /** What was found in an event and in this; without an event, if anything of it is wrong. */
  Validation with(Validation event) {
    Validation both =
        event.withFindings(Stream.concat(event.findings().stream(), findings.stream()).toList());
    return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)
        ? both.withoutEvent()
        : both;
  }
}
