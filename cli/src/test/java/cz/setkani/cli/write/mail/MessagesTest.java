package cz.setkani.cli.write.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cz.setkani.cli.write.HostileNames;
import cz.setkani.cli.write.SampleEvents;
import cz.setkani.cli.write.SampleProgrammes;
import cz.setkani.cli.write.words.EarlierEdition;
import cz.setkani.cli.write.words.EditionLabel;
import cz.setkani.cli.write.words.Printable;
import cz.setkani.model.Day;
import cz.setkani.model.Event;
import cz.setkani.model.EventBuilder;
import cz.setkani.model.Meeting;
import cz.setkani.model.Organisation;
import cz.setkani.model.Rounds;
import cz.setkani.model.Schedule;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages, as another program reads them. */
class MessagesTest {

  private static final Locale CZECH = new Locale("cs");
  private static final List<String> ADDRESSES = List.of("a@kvitek.cz", "b.c+d@xn--lusek-abc.cz");

  @Test
  void a01_theUsualMessage() {
    Message message = Messages.of(small(CZECH), Optional.empty()).get(0);
    assertThat(message.subject()).isEqualTo("Setkání <b>Jasanov</b>: váš rozpis schůzek");
    assertThat(message.text().replace("\r\n", "\n"))
        .isEqualTo(
            """
            Dobrý den,

            organizaci Raná péče Kvítek, o.p.s. posíláme rozpis jejích schůzek.

            Datum: čtvrtek 26. listopadu 2026
            Čas: 9:00–10:05
            Místo: Kulturní dům

            Vaše schůzky:
            - 9:00–9:15, stůl Salonek: Úřad práce; pobočka "Jih"
            - 9:50–10:05, stůl 1: =Poradna

            V příloze: rozpis k vytištění (PDF), schůzky do kalendáře v telefonu nebo počítači (ICS).

            Těšíme se na vás.
            """);
  }

  @Test
  void a02_whoMeetsNobodyIsToldSo() {
    Message message = Messages.of(small(Locale.ENGLISH), Optional.empty()).get(3);
    assertThat(message.to().name()).isEqualTo(SampleEvents.LATE);
    assertThat(message.text()).contains("Your meetings:\r\n- none\r\n");
  }

  @Test
  void a03_afterAnEditionOnlyThoseAreWrittenToForWhomSomethingIsDifferent() {
    Event before = ring(0, Rounds.first(4)).build();
    Event now = ring(10, Rounds.first(1)).build();
    Schedule first = schedule("1 1 A B", "1 2 C D", "3 1 A C", "3 2 B E", "4 2 B D");
    Schedule second = schedule("1 1 A B", "1 2 C D", "2 1 A C", "3 1 A F");
    Printable edition =
        new Printable(
            SampleProgrammes.of(now, second),
            Optional.of(new EditionLabel(2, 2)),
            List.of(new EarlierEdition(before, first)),
            CZECH);
    assertThat(Messages.of(edition, Optional.empty()))
        .extracting(m -> m.to().name() + " " + m.values().lines(Placeholder.CHANGES))
        .containsExactly(
            "A [změna: 9:25–9:40, stůl 1: C (dříve: 9:30, stůl 1), nově: 9:40–9:55, stůl 1: F]",
            "B [zrušeno: 9:30–9:45, stůl 2: E, zrušeno: 9:45–10:00, stůl 2: D]",
            "C [změna: 9:25–9:40, stůl 1: A (dříve: 9:30, stůl 1)]",
            "E [zrušeno: 9:30–9:45, stůl 2: B]",
            "F [nově: 9:40–9:55, stůl 1: A]");
  }

  @Test
  void a04_aTableForMailMerge() throws IOException {
    Printable small = small(Locale.ENGLISH);
    StringWriter out = new StringWriter();
    MessagesCsv.of(
            Messages.of(small, Optional.empty()), m -> List.of("pages/x.pdf"), Locale.ENGLISH)
        .write(out);
    assertThat(out.toString().split("\r\n"))
        .startsWith(
            "\uFEFForganisation;e-mail;people;subject;first;last;count;meetings;unmet;changes;"
                + "attachments",
            "\"Raná péče Kvítek, o.p.s.\";\"a@kvitek.cz, b.c+d@xn--lusek-abc.cz\";"
                + "\"Eva Malá, Jan Velký\";Setkání <b>Jasanov</b>: your meetings;9:00;10:05;2;"
                + "\"9:00–9:15, table Salonek: Úřad práce; pobočka \"\"Jih\"\";"
                + " 9:50–10:05, table 1: =Poradna\";;;pages/x.pdf")
        .anyMatch(row -> row.startsWith("'=Poradna;"));
  }

  @Test
  void b01_aDraftIsReadAsItWasWritten() throws Exception {
    Printable small = small(CZECH);
    Message message = Messages.of(small, Optional.empty()).get(0);
    byte[] page = new byte[100_000];
    new Random(7).nextBytes(page);
    byte[] draft = draft(message, new Attachment("07-kvitek.pdf", "application/pdf", page));
    MimeMessage read = read(draft);
    assertThat(read.getHeader("X-Unsent", ",")).isEqualTo("1");
    assertThat(read.getSubject()).isEqualTo(message.subject());
    assertThat(read.getRecipients(RecipientType.TO))
        .extracting(Object::toString)
        .containsExactlyElementsOf(ADDRESSES);
    assertThat(read.getSentDate()).isNull();
    assertThat(read.getFrom()).isNull();
    assertThat(read.getMessageID()).isNull();
    MimeMultipart parts = (MimeMultipart) read.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo(message.text());
    BodyPart attached = parts.getBodyPart(1);
    assertThat(attached.getContentType()).startsWith("application/pdf");
    assertThat(attached.getFileName()).isEqualTo("07-kvitek.pdf");
    assertThat(attached.getDisposition()).isEqualTo("attachment");
    assertThat(attached.getInputStream().readAllBytes()).isEqualTo(page);
  }

  @Test
  void b02_aTextThatGoesWithADraftIsInUtf8() throws Exception {
    byte[] calendar = "SUMMARY:Žluťoučký kůň\r\n".getBytes(StandardCharsets.UTF_8);
    Message message = Messages.of(small(CZECH), Optional.empty()).get(0);
    byte[] draft = draft(message, new Attachment("1.ics", "text/calendar", calendar));
    BodyPart attached = ((MimeMultipart) read(draft).getContent()).getBodyPart(1);
    assertThat(attached.getContentType()).startsWith("text/calendar").contains("charset=UTF-8");
    assertThat(attached.getInputStream().readAllBytes()).isEqualTo(calendar);
  }

  /** 200 seeds. */
  @Test
  void c01_whateverTheNamesADraftIsReadAsItWasWritten() throws Exception {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Message message = hostile(random);
      byte[] draft = draft(message);
      assertThat(draft(message)).isEqualTo(draft);
      String text = new String(draft, StandardCharsets.US_ASCII);
      assertThat(text).doesNotContain("\uFFFD").doesNotContainPattern("[^\r]\n|\r[^\n]");
      assertThat(text.lines()).allMatch(line -> line.length() <= 998);
      MimeMessage read = read(draft);
      assertThat(read.getSubject()).isEqualTo(message.subject());
      assertThat(((MimeMultipart) read.getContent()).getBodyPart(0).getContent())
          .isEqualTo(message.text());
      assertThat(read.getRecipients(RecipientType.TO)).hasSize(1);
    }
  }

  private static Message hostile(Random random) {
    Event event =
        Event.builder(
                new Day(
                    HostileNames.of(random),
                    HostileNames.of(random),
                    Optional.empty(),
                    Day.times(LocalTime.of(8, 0), 2, 10, 0, Map.of())))
            .organisation(
                Organisation.named(HostileNames.of(random) + "1")
                    .withAddresses(List.of("x'y=z@example.org"))
                    .withPeople(List.of(HostileNames.of(random))))
            .organisations(HostileNames.of(random) + "2")
            .build();
    List<Organisation> two = event.organisations();
    Schedule one =
        new Schedule(List.of(new Meeting(1, 1, two.get(0).name(), two.get(1).name(), false)));
    Printable printable = Printable.of(SampleProgrammes.of(event, one), CZECH);
    return Messages.of(printable, Optional.empty()).get(0);
  }

  private static byte[] draft(Message message, Attachment... attachments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MailDraft.write(message, List.of(attachments), out);
    return out.toByteArray();
  }

  private static MimeMessage read(byte[] draft) throws MessagingException {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft));
  }

  private static Printable small(Locale language) {
    Event small = SampleEvents.small();
    Organisation care = small.getOrganisation(SampleEvents.CARE).withAddresses(ADDRESSES);
    Event addressed = small.toBuilder().replace(care).build();
    return Printable.of(SampleProgrammes.of(addressed, SampleEvents.smallSchedule()), language);
  }

  /** Four rounds of a quarter of an hour, the second one so much late; D is there in some. */
  private static EventBuilder ring(int late, Rounds d) {
    Day day =
        new Day(
            "",
            "",
            Optional.empty(),
            Day.times(LocalTime.of(9, 0), 4, 15, 0, late == 0 ? Map.of() : Map.of(1, late)),
            0);
    return Event.builder(day)
        .tables(2)
        .organisations("A", "B", "C")
        .organisation(Organisation.named("D").withPresent(d))
        .organisations("E", "F");
  }

  private static Schedule schedule(String... meetings) {
    return new Schedule(
        Stream.of(meetings)
            .map(text -> text.split(" "))
            .map(
                m -> new Meeting(Integer.parseInt(m[0]), Integer.parseInt(m[1]), m[2], m[3], false))
            .toList());
  }
}
