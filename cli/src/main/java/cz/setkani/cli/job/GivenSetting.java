package cz.setkani.cli.job;

import cz.setkani.validate.sheet.Setting;

/**
 * A setting that wins over what the event itself says.
 *
 * @param shown who says so, for messages, such as {@code --rounds}
 * @param value as it would stand in {@code event.csv}
 */
public record GivenSetting(String shown, Setting setting, String value) {}
