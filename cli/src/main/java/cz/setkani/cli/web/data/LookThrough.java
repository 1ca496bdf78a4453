package cz.setkani.cli.web.data;

import cz.setkani.cli.job.AnswerFolder;
import cz.setkani.cli.job.AnswerMark;
import cz.setkani.cli.job.CollectJob;
import cz.setkani.cli.read.BroughtFile;
import cz.setkani.cli.read.Collecting;
import cz.setkani.cli.read.SourceFile;
import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.write.file.UnwritableException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came back to an event, looked through before anything is taken over.
 *
 * @param holds what each file seems to hold, or is said to; in the order in which they came
 * @param way what is to become of wishes that are there, and of faulty answers
 * @param job the wishes of all that hold some
 */
record LookThrough(
    Map<String, BroughtFile.Contents> holds, Collecting way, Set<String> taken, CollectJob job) {

  private static final String REQUESTS = "requests.csv";

  /** All answers, looked through in the way that the call asks for. */
  static LookThrough of(Call call) throws UnwritableException {
    OpenEvent event = call.event();
    AnswerFolder answers = EventData.answers(event);
    Set<String> forced = answers.marked(AnswerMark.WISHES);
    Map<String, BroughtFile.Contents> holds = new LinkedHashMap<>();
    for (String name : answers.names()) {
      holds.put(
          name,
          forced.contains(name)
              ? BroughtFile.Contents.WISHES
              : EventData.brought(event, name).holds().orElse(BroughtFile.Contents.WISHES));
    }
    Collecting way = way(call);
    List<SourceFile> files = wishes(holds).stream().map(answers::file).toList();
    CollectJob job =
        event.known("collected " + way, () -> CollectJob.of(event.input(), files, way));
    return new LookThrough(holds, way, answers.marked(AnswerMark.TAKEN), job);
  }

  /** As the call asks for; if it asks for nothing, wishes that are there stay. */
  private static Collecting way(Call call) {
    boolean isAsked = isTicked(call, "asked");
    boolean areThere = Files.exists(call.event().folder().resolve(REQUESTS));
    return new Collecting(
        isAsked ? isTicked(call, "add") : areThere,
        isTicked(call, "skip"),
        !isAsked || isTicked(call, "roster"));
  }

  private static boolean isTicked(Call call, String name) {
    return !call.asked(name).isEmpty() || !call.field(name).isEmpty();
  }

  private static List<String> wishes(Map<String, BroughtFile.Contents> holds) {
    return holds.entrySet().stream()
        .filter(file -> file.getValue() == BroughtFile.Contents.WISHES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The files whose wishes are looked through. */
  List<String> wishes() {
    return wishes(holds);
  }
}
