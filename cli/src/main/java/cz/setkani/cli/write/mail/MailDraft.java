package cz.setkani.cli.write.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.Fields;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;

/**
 * A message as a file that a mail program opens as a draft ({@code X-Unsent}). It has no sender and
 * no date: these come from who sends it, and when. The same message gives the same bytes.
 */
public final class MailDraft {

  /** It cannot stand in any part: there {@code =} is followed by figures and capitals only. */
  private static final NameValuePair BOUNDARY = new NameValuePair("boundary", "=_setkani");

  private MailDraft() {}

  /**
   * Writes a message.
   *
   * @param message one that {@linkplain Message#isAddressed has} an address
   * @param out closed by the caller
   */
  public static void write(Message message, List<Attachment> attachments, OutputStream out)
      throws IOException {
    MultipartBuilder parts = MultipartBuilder.create("mixed");
    parts.addBodyPart(
        BodyPartBuilder.create()
            .setBody(message.text(), StandardCharsets.UTF_8)
            .setContentTransferEncoding("quoted-printable"));
    for (Attachment attachment : attachments) {
      parts.addBodyPart(part(attachment));
    }
    Multipart all = parts.build();
    org.apache.james.mime4j.dom.Message draft =
        org.apache.james.mime4j.dom.Message.Builder.of()
            .addField(Fields.version("1.0"))
            .addField(new RawField("X-Unsent", "1"))
            .setTo(message.to().addresses().stream().map(MailDraft::mailbox).toList())
            .setSubject(message.subject())
            .setBody(all)
            .setContentType("multipart/mixed", BOUNDARY)
            .build();
    new DefaultMessageWriter().writeMessage(draft, out);
  }

  private static BodyPartBuilder part(Attachment attachment) throws IOException {
    List<NameValuePair> about = new ArrayList<>();
    about.add(new NameValuePair("name", attachment.name()));
    if (attachment.type().startsWith("text/")) {
      about.add(new NameValuePair("charset", StandardCharsets.UTF_8.name()));
    }
    return BodyPartBuilder.create()
        .setBody(attachment.bytes(), attachment.type())
        .setContentType(attachment.type(), about.toArray(NameValuePair[]::new))
        .setContentTransferEncoding("base64")
        .setContentDisposition("attachment", attachment.name());
  }

  private static Mailbox mailbox(String address) {
    int at = address.lastIndexOf('@');
    return new Mailbox(address.substring(0, at), address.substring(at + 1));
  }
}
