package cz.setkani.cli.web.server;

import cz.setkani.cli.web.call.Call;
import cz.setkani.cli.web.call.Role;
import cz.setkani.cli.web.call.Upload;
import cz.setkani.cli.web.call.Visitor;
import cz.setkani.cli.web.desk.Desk;
import cz.setkani.cli.web.desk.OpenEvent;
import cz.setkani.cli.web.frame.PageFrame;
import cz.setkani.cli.web.frame.PagePaths;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a browser asks for. */
final class CallReader {

  /** What an address brings along of what is to be said on its page. */
  static final String TOLD = "told";

  private final Desk desk;
  private final Guard guard;
  private final NoticeBoard told;
  private final PageLanguage languages;

  CallReader(Desk desk, Guard guard, NoticeBoard told, PageLanguage languages) {
    this.desk = desk;
    this.guard = guard;
    this.told = told;
    this.languages = languages;
  }

  Call read(Context context, Role role) {
    Optional<OpenEvent> event =
        Optional.ofNullable(context.pathParamMap().get("event")).flatMap(desk::find);
    return new Call(
        desk,
        new Visitor(role, languages.of(context), guard.token(role)),
        context.path(),
        context.pathParamMap(),
        context.queryParamMap(),
        isPost(context) ? context.formParamMap() : Map.of(),
        isPost(context) ? uploads(context) : List.of(),
        event,
        told.find(String.valueOf(context.queryParam(TOLD))),
        context.header("HX-Request") != null);
  }

  private static boolean isPost(Context context) {
    return context.method().name().equals("POST");
  }

  /** The token that a form brings along. */
  String token(Context context) {
    return String.valueOf(context.formParam(PageFrame.TOKEN));
  }

  /** The address that was asked for, but for the key. */
  String withoutKey(Context context) {
    String rest =
        context.queryParamMap().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(DeskServer.KEY))
            .map(entry -> entry.getKey() + '=' + PagePaths.part(entry.getValue().get(0)))
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? context.path() : context.path() + '?' + rest;
  }

  private static List<Upload> uploads(Context context) {
    List<Upload> uploads = new ArrayList<>();
    for (UploadedFile file : context.uploadedFiles()) {
      try (InputStream content = file.content()) {
        String name = file.filename().replace('\\', '/');
        uploads.add(new Upload(name.substring(name.lastIndexOf('/') + 1), content.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return uploads;
  }
}
