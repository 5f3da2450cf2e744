/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** What the gate on sentences sees in a class. */
class StringConstantsTest {

    /** A class with sentences in every place where there can be some. */
    static final class Sample {
        static final String CONSTANT = "a constant";

        String plain(int number) {
            return number > 0 ? CONSTANT : "not more";
        }

        String joined(String name, int number) {
            return "There are " + number + " of " + name;
        }

        void refused(String name) {
            if (name.isEmpty()) {
                throw new IllegalArgumentException(
                        "no name: " + name.strip() + ", for programmers");
            }
            Objects.requireNonNull(name, "never without");
            throw new IllegalStateException(
                    name.isBlank() ? "this one" : "that one",
                    new Exception("a cause that is shown"));
        }
    }

    @Test
    void thatSentencesAreSeenWherePeopleReadThemAndNotWhereProgrammersDo() throws IOException {
        assertThat(StringConstants.of(read("StringConstantsTest$Sample.class")))
                .contains("a constant", "not more", "There are \1 of \1", "a cause that is shown")
                .noneMatch(text -> text.contains("programmers"))
                .doesNotContain("never without", "this one", "that one");
    }

    private static ClassNode read(String name) throws IOException {
        try (InputStream in = StringConstantsTest.class.getResourceAsStream(name)) {
            ClassNode node = new ClassNode();
            new ClassReader(Objects.requireNonNull(in).readAllBytes()).accept(node, 0);
            return node;
        }
    }
}
