/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.scholion.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Puts the words of a language into the help of all commands. A command's description is the code
 * of a message until then; an option names its code as the key of its description.
 */
final class HelpWords {

    private static final String PREFIX = "cli.";

    private HelpWords() {}

    static void say(CommandLine line, Words words) {
        Map<String, String> descriptions = new HashMap<>();
        descriptions.put("mixinStandardHelpOptions.help", words.say("cli.shared.help"));
        descriptions.put("mixinStandardHelpOptions.version", words.say("cli.shared.version"));
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.description(
                Arrays.stream(usage.description())
                        .flatMap(code -> escaped(words, code).lines())
                        .toArray(String[]::new));
        for (ArgSpec argument : line.getCommandSpec().args()) {
            String code = Objects.requireNonNullElse(argument.descriptionKey(), "");
            if (code.startsWith(PREFIX)) {
                descriptions.put(code, escaped(words, code));
            }
        }
        line.getCommandSpec().resourceBundle(bundle(descriptions));
        line.getSubcommands().values().forEach(sub -> say(sub, words));
    }

    private static String escaped(Words words, String code) {
        return code.startsWith(PREFIX) ? escaped(words.say(code)) : code;
    }

    /** Returns words as the parser takes them: a percent sign is the beginning of a format. */
    static String escaped(String words) {
        return words.replace("%", "%%");
    }

    /** What the parser wants to be given words by. */
    private static ResourceBundle bundle(Map<String, String> descriptions) {
        Properties properties = new Properties();
        properties.putAll(descriptions);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "");
            return new PropertyResourceBundle(new StringReader(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }
}
