/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.objectweb.asm.tree.ClassNode;

/**
 * Sentences in class files, which should be in message files: constants with a letter and a blank
 * in a bundle of the window, the command line or a bundle below them. Statements of SQL are none.
 */
final class Literals {

    private static final Pattern SQL =
            Pattern.compile(
                    "(?s)\\s*\\(?(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA|WITH|BEGIN|COMMIT"
                            + "|ROLLBACK|VACUUM|ATTACH|DETACH|SAVEPOINT|RELEASE|ANALYZE|FROM|WHERE|AND|OR"
                            + "|ORDER|GROUP|LIMIT|UNION|VALUES|JOIN|LEFT|SET|ON|EXISTS|NOT|CASE)\\b.*");

    private Literals() {}

    /** Returns the sentences of each class, nested ones with the outermost. */
    static SortedMap<String, List<String>> found() {
        SortedMap<String, List<String>> found = new TreeMap<>();
        for (SourceBundle bundle : SourceTree.bundles()) {
            if (bundle.isTests()) {
                continue;
            }
            for (ClassNode node : ClassFiles.of(bundle)) {
                List<String> sentences =
                        StringConstants.of(node).stream().filter(Literals::isSentence).toList();
                if (!sentences.isEmpty()) {
                    found.computeIfAbsent(
                                    ClassFiles.outermost(node).replace('/', '.'),
                                    name -> new ArrayList<>())
                            .addAll(sentences);
                }
            }
        }
        return found;
    }

    private static boolean isSentence(String text) {
        return text.indexOf(' ') >= 0
                && text.chars().anyMatch(Character::isLetter)
                && !SQL.matcher(text).matches();
    }

    /** Returns how many sentences each class still may have. */
    static SortedMap<String, Integer> allowed() {
        SortedMap<String, Integer> allowed = new TreeMap<>();
        try (InputStream in = Literals.class.getResourceAsStream("literals.txt")) {
            if (in == null) {
                throw new IllegalStateException("literals.txt is not beside this class");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(column -> allowed.put(column[0], Integer.valueOf(column[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("literals.txt cannot be read", e);
        }
        return allowed;
    }

    /**
     * Prints the list as it would be now, or with the names of classes (or the beginnings of them)
     * as arguments their sentences.
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            found().forEach((name, sentences) -> System.out.println(name + " " + sentences.size()));
        }
        for (String wanted : arguments) {
            for (Map.Entry<String, List<String>> each : found().entrySet()) {
                if (each.getKey().startsWith(wanted)) {
                    each.getValue().forEach(s -> System.out.println(each.getKey() + ": " + s));
                }
            }
        }
    }
}
