import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Makes pages of the documents that organisers read, for the zip and for the desk. Each page is one
 * file with its pictures and its style in it; the build runs this from its source.
 */
final class GuidePages {

  /** A document, the page that is made of it, and its language. */
  private record Document(String source, String page, String language) {}

  private static final List<Document> DOCUMENTS =
      List.of(
          new Document("docs/organizator.md", "Navod.html", "cs"),
          new Document("docs/organiser.md", "Guide.html", "en"),
          new Document("docs/files.md", "docs/files.html", "en"),
          new Document("docs/commands.md", "docs/commands.html", "en"),
          new Document("FINDINGS.md", "docs/findings.html", "en"),
          new Document("RULES.md", "docs/rules.html", "en"));

  private static final Pattern CHAPTER = Pattern.compile("<h2 id=\"([^\"]*)\">(.*?)</h2>");

  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private final Path project;
  private final Path pages;

  private GuidePages(Path project, Path pages) {
    this.project = project;
    this.pages = pages;
  }

  /** Arguments: the folder of the project, and the one for the pages. */
  public static void main(String[] arguments) throws IOException {
    GuidePages guide = new GuidePages(Path.of(arguments[0]), Path.of(arguments[1]));
    for (Document document : DOCUMENTS) {
      guide.write(document);
    }
  }

  private void write(Document document) throws IOException {
    Path source = project.resolve(document.source());
    Node text = Parser.builder().extensions(TABLES).build().parse(Files.readString(source));
    text.accept(new Links(document));
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .attributeProviderFactory(context -> GuidePages::attributes)
            .build();
    String page =
        Files.readString(project.resolve("cli/src/guide/page.html"))
            .replace("{language}", document.language())
            .replace("{title}", title(text))
            .replace("{style}", Files.readString(project.resolve("cli/src/guide/page.css")))
            .replace("{text}", withContents(renderer.render(text), document.language()));
    Path target = pages.resolve(document.page());
    Files.createDirectories(target.getParent());
    Files.writeString(target, page);
  }

  /** Before the first chapter stands a list of all. */
  private static String withContents(String html, String language) {
    String name = language.equals("cs") ? "Kapitoly" : "Chapters";
    String chapters =
        CHAPTER
            .matcher(html)
            .results()
            .map(
                chapter ->
                    "<li><a href=\"#" + chapter.group(1) + "\">" + chapter.group(2) + "</a></li>\n")
            .collect(Collectors.joining());
    String list = "<nav aria-label=\"" + name + "\">\n<ul>\n" + chapters + "</ul>\n</nav>\n";
    return html.replaceFirst("<h2 ", Matcher.quoteReplacement(list + "<h2 "));
  }

  /** Headings can be linked to as on the usual sites for source code; what is too wide scrolls. */
  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading heading) {
      attributes.put("id", anchor(heading));
    } else if (tag.equals("table") || tag.equals("pre")) {
      attributes.put("tabindex", "0");
    }
  }

  private static String anchor(Heading heading) {
    return plain(heading)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private static String title(Node text) {
    return plain(text.getFirstChild()).replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String plain(Node node) {
    return TextContentRenderer.builder().build().render(node).replace("\"", "").strip();
  }

  /** Lets links lead from page to page, and puts pictures into the page. */
  private final class Links extends AbstractVisitor {

    private final Document document;
    private final Path folder;

    Links(Document document) {
      this.document = document;
      folder = project.resolve(document.source()).normalize().getParent();
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      String[] target = link.getDestination().split("#", 2);
      if (target[0].isEmpty() || target[0].startsWith("https:")) {
        return;
      }
      Optional<Document> other = document(target[0]);
      if (other.isPresent()) {
        String part = target.length == 1 ? "" : "#" + target[1];
        link.setDestination(path(other.get()) + part);
      } else {
        // What only those need who have the sources is told by its name.
        while (link.getFirstChild() != null) {
          link.insertBefore(link.getFirstChild());
        }
        link.unlink();
      }
    }

    private Optional<Document> document(String target) {
      Path file = folder.resolve(target).normalize();
      return DOCUMENTS.stream()
          .filter(other -> project.resolve(other.source()).normalize().equals(file))
          .findFirst();
    }

    private String path(Document other) {
      Path here = Path.of("/" + document.page()).getParent();
      return here.relativize(Path.of("/" + other.page())).toString().replace('\\', '/');
    }

    @Override
    public void visit(Image image) {
      try {
        byte[] bytes = Files.readAllBytes(folder.resolve(image.getDestination()));
        String text = Base64.getEncoder().encodeToString(bytes);
        image.setDestination("data:image/png;base64," + text);
      } catch (IOException missing) {
        throw new IllegalStateException("No picture " + image.getDestination(), missing);
      }
    }
  }
}
