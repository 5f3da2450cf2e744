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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A file that someone names may be a device without end, a pipe, or larger than memory: {@code
 * org.scholion.words.file.BoundedFile} alone opens files to read them.
 */
class FileReadingTest {

    private static final Map<String, Set<String>> FORBIDDEN =
            Map.of(
                    "java/nio/file/Files",
                    Set.of(
                            "readString",
                            "readAllBytes",
                            "readAllLines",
                            "lines",
                            "newBufferedReader",
                            "newInputStream"),
                    "java/io/FileInputStream",
                    Set.of("<init>"),
                    "java/io/FileReader",
                    Set.of("<init>"),
                    "java/io/RandomAccessFile",
                    Set.of("<init>"));

    /** Where files may be opened, and why. */
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "org/scholion/words/file/BoundedFile",
                    "it asks first what the file is",
                    "org/scholion/corpus/internal/FileFormat",
                    "it reads the hundred bytes of a header");

    @Test
    void thatFilesAreReadWithinBoundsOnly() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : SourceTree.bundles()) {
            if (!bundle.isTests()) {
                for (ClassNode node : ClassFiles.of(bundle)) {
                    if (!ALLOWED.containsKey(ClassFiles.outermost(node))) {
                        violations.addAll(readings(node));
                    }
                }
            }
        }
        assertThat(violations).as("use BoundedFile").isEmpty();
    }

    private static List<String> readings(ClassNode node) {
        List<String> found = new ArrayList<>();
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof MethodInsnNode call
                        && FORBIDDEN.getOrDefault(call.owner, Set.of()).contains(call.name)) {
                    found.add(node.name + "." + method.name + " calls " + call.name);
                }
            }
        }
        return found;
    }
}
