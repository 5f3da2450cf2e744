/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.ui.words.UiWords;

/** What formats are called where one is chosen, in the order of these names. */
final class FormatNames {

    private FormatNames() {}

    /** Returns those of some formats that can do something, as they are looked up. */
    static List<Format> sorted(Formats formats, Predicate<Format> can) {
        Collator order = Collator.getInstance(UiWords.words().locale());
        return formats.all().stream()
                .filter(can)
                .sorted(Comparator.comparing(FormatNames::of, order::compare))
                .toList();
    }

    /** Returns the name of a format, with the word that the command line knows it by. */
    static String of(Format format) {
        return UiWords.say(
                "workbench.exchange.format.named", "name", format.name(), "id", format.id());
    }
}
