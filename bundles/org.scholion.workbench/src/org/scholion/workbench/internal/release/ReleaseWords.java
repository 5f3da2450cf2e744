/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholion.project.release.PreviewRelease;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** What is said of a release in several places. */
final class ReleaseWords {

    private ReleaseWords() {}

    /** Returns how many documents a release has, and which are left out and why. */
    static String documents(PreviewRelease.Result result) {
        if (result.wrong().isPresent()) {
            return "";
        }
        List<String> said = new ArrayList<>();
        said.add(
                UiWords.say("workbench.release.documents", "number", result.documents())
                        .replace("&", "&&"));
        said.addAll(left(result.left()));
        return String.join(" ", said);
    }

    /** Returns a sentence for each reason why documents are left out. */
    static List<String> left(Map<String, Integer> left) {
        return left.entrySet().stream()
                .map(
                        each ->
                                UiWords.say(
                                        "workbench.release.left",
                                        "reason",
                                        each.getKey().replace('-', '_'),
                                        "count",
                                        each.getValue()))
                .toList();
    }

    /** Returns whose annotations a release has, as the pages call them. */
    static Message of(String of) {
        return Message.of("workbench.release.of", "of", of, "name", of);
    }

    static String number(long number) {
        return UiWords.say("workbench.members.number", "n", number);
    }

    /** Returns what a part is called; the whole where nothing is split. */
    static String part(PreviewRelease.Part part) {
        return part.name()
                .map(name -> UiWords.say("workbench.release.part", "part", name))
                .orElseGet(() -> UiWords.say("workbench.release.part", "part", "all"));
    }
}
