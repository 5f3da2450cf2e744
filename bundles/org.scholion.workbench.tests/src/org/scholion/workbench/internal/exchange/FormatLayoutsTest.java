/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;
import org.scholion.exchange.Format;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptions;

class FormatLayoutsTest {

    private static final Format SPACY = format("spacy");
    private static final Format CSV = format("csv");

    private final Preferences kept = new EclipsePreferences();

    private static Format format(String id) {
        return InstalledFormats.builtIn().format(id).orElseThrow();
    }

    @Test
    void thatEachFormatKeepsItsOwn() {
        FormatLayouts before = new FormatLayouts(kept);
        before.choose(SPACY, LayoutOption.UNIT, "sentence");
        before.choose(CSV, LayoutOption.UNIT, "paragraph");
        before.choose(CSV, LayoutOption.COLUMNS, "name,text");
        before.keep(SPACY);
        before.keep(CSV);
        FormatLayouts later = new FormatLayouts(kept);
        assertThat(later.of(SPACY)).isEqualTo(Map.of(LayoutOption.UNIT, "sentence"));
        assertThat(later.layout(CSV).map(LayoutOptions::columns).orElseThrow())
                .containsExactly("name", "text");
        later.clear(CSV);
        later.keep(CSV);
        assertThat(new FormatLayouts(kept).of(CSV)).isEmpty();
        assertThat(new FormatLayouts(kept).of(SPACY)).isNotEmpty();
    }

    @Test
    void thatWhatIsWrongIsSaidOfItsOptionAndMakesNoLayout() {
        FormatLayouts layouts = new FormatLayouts(kept);
        layouts.choose(SPACY, LayoutOption.UNIT, "window(1,2)");
        layouts.choose(SPACY, LayoutOption.PART, "train");
        assertThat(layouts.objections(SPACY)).containsOnlyKeys(LayoutOption.UNIT);
        assertThat(layouts.layout(SPACY)).isEmpty();
        layouts.choose(SPACY, LayoutOption.UNIT, " ");
        assertThat(layouts.objections(SPACY)).isEmpty();
        assertThat(layouts.layout(SPACY)).contains(LayoutOptions.DEFAULT.withPart("train"));
    }

    @Test
    void thatNothingIsKeptThatAFormatDoesNotUnderstand() {
        kept.node("spacy").put("columns", "name");
        kept.node("spacy").put("odd", "name");
        assertThat(new FormatLayouts(kept).of(SPACY)).isEmpty();
        assertThat(new FormatLayouts(kept).layout(SPACY))
                .isEqualTo(Optional.of(LayoutOptions.DEFAULT));
    }
}
