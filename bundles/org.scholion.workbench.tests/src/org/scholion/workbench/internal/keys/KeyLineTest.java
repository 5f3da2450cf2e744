/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scholion.ui.words.UiWords;

class KeyLineTest {

    private static final Pattern KEY =
            Pattern.compile("<key commandId=\"([^\"]+)\"[^>]*?(?:/>|>(.*?)</key>)", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("<parameter id=\"([^\"]+)\" value=\"([^\"]+)\"/>");

    /** A command as plugin.xml binds it. */
    private record BoundKey(String command, Map<String, String> parameters) {}

    @Test
    void thatEveryKeyThatIsBoundStandsOnTheCardOnce() throws IOException {
        List<BoundKey> bound = new ArrayList<>(bound("org.scholion.workbench"));
        bound.addAll(bound("org.scholion.ui.editor"));
        bound.addAll(bound("org.scholion.ui.schema"));
        assertThat(bound).hasSizeGreaterThan(40);
        for (BoundKey key : bound) {
            List<KeyLine> lines =
                    Arrays.stream(KeyLine.values())
                            .filter(
                                    line ->
                                            line.bound()
                                                    .filter(
                                                            b ->
                                                                    b.fits(
                                                                            key.command(),
                                                                            key.parameters()))
                                                    .isPresent())
                            .toList();
            assertThat(lines).as("%s", key).hasSize(1);
        }
    }

    @Test
    void thatWhatCannotBeDoneYetIsNotOnTheCard() {
        assertThat(KeyLine.values())
                .noneMatch(
                        line ->
                                line.bound()
                                        .filter(b -> b.command().endsWith("findReplace"))
                                        .isPresent());
    }

    @Test
    void thatTheKeysOfTheTextAreOnTheCard() {
        Set<String> keys =
                Arrays.stream(KeyLine.values())
                        .filter(line -> line.bound().isEmpty())
                        .map(line -> UiWords.say("workbench.keys.of-text", "line", line))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys)
                .contains(
                        "Tab, Shift+Tab", "arrows", "Ctrl+arrows", "Enter", "digits, signs", "Esc");
    }

    @Test
    void thatTheCardHasItsOwnWordsForEachLine() {
        Set<String> said = new TreeSet<>();
        for (KeyLine line : KeyLine.values()) {
            assertThat(said.add(UiWords.say("workbench.keys.does", "line", line)))
                    .as("%s says what no other does", line)
                    .isTrue();
        }
    }

    @Test
    void thatTheLinesOfAGroupStandTogetherInTheOrderOfTheCard() {
        assertThat(Arrays.stream(KeyLine.values()).map(KeyLine::group).toList()).isSorted();
    }

    private static List<BoundKey> bound(String bundle) throws IOException {
        List<BoundKey> found = new ArrayList<>();
        Matcher key = KEY.matcher(Files.readString(Path.of("..", bundle, "plugin.xml")));
        while (key.find()) {
            Map<String, String> parameters = new HashMap<>();
            Matcher parameter = PARAMETER.matcher(String.valueOf(key.group(2)));
            while (parameter.find()) {
                parameters.put(
                        String.valueOf(parameter.group(1)), String.valueOf(parameter.group(2)));
            }
            found.add(new BoundKey(String.valueOf(key.group(1)), parameters));
        }
        return found;
    }
}
