package cz.setkani.cli.write.mail;

import java.util.Objects;

/**
 * A file that goes with a message.
 *
 * @param name its name, in plain letters
 * @param type what it is, such as {@code application/pdf}; texts are in UTF-8
 * @param bytes its content
 */
public record Attachment(String name, String type, byte[] bytes) {

  public Attachment {
    Objects.requireNonNull(bytes);
  }
}
