package cz.setkani.cli.write.mail;

import cz.setkani.model.Organisation;

/**
 * A message to an organisation.
 *
 * @param to who gets it; it may have no address
 * @param subject in one line
 * @param text with CRLF at the end of each line
 * @param values what both are made of
 */
public record Message(Organisation to, String subject, String text, LetterValues values) {

  /** Whether it is known where it goes. */
  public boolean isAddressed() {
    return !to.addresses().isEmpty();
  }
}
