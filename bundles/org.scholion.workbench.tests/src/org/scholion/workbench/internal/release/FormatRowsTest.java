/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.release.recipe.RecipeForm.FormFormat;

/** What a recipe asks of formats that do not know it is found, and can be taken out. */
class FormatRowsTest {

    private static FormatRows rows(FormFormat... formats) {
        FormatRows rows = new FormatRows(InstalledFormats.builtIn());
        rows.begin(RecipeForm.NOTHING.withFormats(List.of(formats)));
        return rows;
    }

    @Test
    void thatAnOptionIsForeignWhereItsFormatDoesNotKnowIt() {
        FormatRows rows =
                rows(
                        new FormFormat("hf-jsonl", Map.of("unit", "sentence")),
                        new FormFormat("brat", Map.of("unit", "sentence")),
                        new FormFormat("brat", Map.of("colour", "red")));
        assertThat(rows.foreign(0)).isEmpty();
        assertThat(rows.foreign(1)).containsExactly("unit");
        assertThat(rows.foreign(2)).containsExactly("colour");
        assertThat(rows.firstWrong(3)).hasValue(1);
        assertThat(rows.firstWrong(1)).isEmpty();
    }

    @Test
    void thatAUnitOfOffsetsIsForeignWhereTheFormatHasItsOwn() {
        FormatRows rows =
                rows(
                        new FormFormat("jsonl", Map.of("offsets", "utf8")),
                        new FormFormat("xmi", Map.of("offsets", "utf8")));
        assertThat(rows.foreign(0)).isEmpty();
        assertThat(rows.foreign(1)).containsExactly("offsets");
    }

    @Test
    void thatWhatIsTakenOutIsForeignNoMoreAndTheRestStays() {
        FormatRows rows =
                rows(new FormFormat("hf-jsonl", Map.of("unit", "sentence", "part", "train")));
        assertThat(rows.foreign(0)).as("parts are named by how it splits").containsExactly("part");
        rows.choose(0, "part", "");
        assertThat(rows.foreign(0)).isEmpty();
        assertThat(rows.get(0).options()).containsOnlyKeys("unit");
    }

    @Test
    void thatAFormatThatIsNotThereIsWrongAndHasNoOptions() {
        FormatRows rows = rows(new FormFormat("nowhere", Map.of("unit", "sentence")));
        assertThat(rows.foreign(0)).isEmpty();
        assertThat(rows.firstWrong(1)).hasValue(0);
    }
}
