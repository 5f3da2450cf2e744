/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans are files that people read, change and keep. */
class PlanJsonTest {

    private static final MigrationPlan EVERYTHING =
            new MigrationPlan(
                    "a",
                    "b",
                    List.of(
                            new MigrationStep.MergeType(
                                    "x",
                                    "مكان",
                                    new TreeMap<>(Map.of("q", "r")),
                                    new TreeMap<>(Map.of("s", "t"))),
                            new MigrationStep.SplitType(
                                    "x",
                                    "q",
                                    new TreeMap<>(Map.of("true", "y")),
                                    "x",
                                    List.of("y", "z")),
                            new MigrationStep.AskType("x", List.of("y", "z")),
                            new MigrationStep.DropType("x"),
                            new MigrationStep.MoveAttribute("x", "q", "r"),
                            new MigrationStep.AttributeToLabel("x", "q", "l"),
                            new MigrationStep.LabelToAttribute("l", "x", "q"),
                            new MigrationStep.DropAttribute("x", "q"),
                            new MigrationStep.MergeTag("s", "g", "h"),
                            new MigrationStep.DropTag("s", "g"),
                            new MigrationStep.MergeRole("x", "s", "t"),
                            new MigrationStep.DropRole("x", "s"),
                            new MigrationStep.DropIntensity("x"),
                            new MigrationStep.Keep("entity:x", "stricter")));

    private static AbstractThrowableAssert<?, ?> assertRefused(String json) {
        return assertThatThrownBy(() -> PlanJson.read(json, "plan.json"))
                .isInstanceOf(PlanMisfitException.class)
                .hasMessageContaining("plan.json");
    }

    @Test
    void thatEveryStepComesBackAsItWas() throws Exception {
        String json = PlanJson.write(EVERYTHING);
        assertThat(PlanJson.read(json, "plan.json")).isEqualTo(EVERYTHING);
        assertThat(PlanJson.read(PlanJson.writeShort(EVERYTHING), "")).isEqualTo(EVERYTHING);
        assertThat(PlanJson.write(PlanJson.read(json, ""))).isEqualTo(json);
        assertThat(json).startsWith("{").endsWith("}\n").contains("\"format\" : 1", "مكان");
        assertThat(PlanJson.writeShort(EVERYTHING)).doesNotContain("\n");
    }

    @Test
    void thatWhatCannotBeReadIsNamedWithLineAndColumn() {
        assertRefused("{\n  \"format\" : 1,\n  oops").hasMessageContainingAll("line 3", "column");
        assertRefused("").hasMessageContaining("line 1");
        assertRefused("[]").hasMessageContaining("line 1");
        assertRefused("{\"format\":1,\"from\":\"a\",\"to\":\"b\",\"steps\":[]}\n{}")
                .hasMessageContaining("line 2");
        assertRefused(
                        "{\"format\":1,\"from\":\"a\",\"to\":\"b\",\n\"steps\":[\n"
                                + "{\"step\":\"burn-type\",\"type\":\"x\"}]}")
                .hasMessageContaining("line 3");
        assertRefused(
                        "{\"format\":1,\"from\":\"a\",\"to\":\"b\",\n\"steps\":[\n"
                                + "{\"step\":\"drop-type\",\"tipe\":\"x\"}]}")
                .hasMessageContaining("line 3");
        assertRefused(
                        "{\"format\":1,\"from\":\"a\",\"to\":\"b\",\"steps\":[\n"
                                + "{\"step\":\"ask-type\",\"type\":\"x\",\"candidates\":[null]}]}")
                .hasMessageContaining("line 2");
        assertRefused("[".repeat(100_000)).hasMessageContaining("line 1");
    }

    @Test
    void thatANewerFormatIsRefusedByNameEvenWithStepsThatAreNotKnown() {
        assertRefused("{\"format\":2,\"from\":\"a\",\"to\":\"b\",\"steps\":[]}")
                .hasMessageContaining("newer format (2)");
        assertRefused("{\"format\":7,\"steps\":[{\"step\":\"weave\"}],\"new\":1}")
                .hasMessageContaining("newer format (7)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"from\":\"a\",\"to\":\"b\",\"steps\":[]}",
                "{\"format\":0,\"from\":\"a\",\"to\":\"b\",\"steps\":[]}",
                "{\"format\":1,\"to\":\"b\",\"steps\":[]}",
                "{\"format\":1,\"from\":\"a\",\"steps\":[]}",
                "{\"format\":1,\"from\":\"a\",\"to\":\"b\"}",
                "{\"format\":1,\"from\":\"a\",\"to\":null,\"steps\":[]}",
                "{\"format\":1,\"from\":\"a\",\"to\":\"b\",\"steps\":null}",
                "{\"format\":1,\"from\":\"a\",\"to\":\"b\",\"steps\":[null]}",
            })
    void thatWhatIsMissingIsSaid(String json) {
        assertRefused(json).hasMessageContainingAll("plan of a migration", "format");
    }
}
