/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which room of a bundle uses which other one of it. A room is a package, or an API package
 * together with the package of the same name under {@code internal}, which holds its
 * implementation: an API class that makes its implementation, and an implementation of an API
 * interface, are one thing behind one door.
 *
 * @param uses per room the rooms it uses, each with one place where it does
 */
record PackageGraph(Map<String, Map<String, String>> uses) {
    // What is named in Javadoc alone is not used; a literal cannot hold a comment's end that
    // matters here, for only names of classes are looked for.
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private static final Pattern QUALIFIED =
            Pattern.compile("\\borg\\.scholion(?:\\.[a-z][a-z0-9_]*)*\\.[A-Z]\\w*");

    /** Reads a bundle's own sources; what is generated is left out. */
    static PackageGraph of(SourceBundle bundle) {
        Map<String, Path> classes = new LinkedHashMap<>();
        Path root = bundle.folder().resolve("src");
        for (Path file : bundle.sources()) {
            String name = root.relativize(file).toString();
            classes.put(
                    name.replaceFirst("\\.java$", "")
                            .replace(file.getFileSystem().getSeparator(), "."),
                    file);
        }
        Map<String, Map<String, String>> uses = new TreeMap<>();
        classes.forEach(
                (name, file) -> {
                    String from = room(packageOf(name), classes.keySet());
                    QUALIFIED
                            .matcher(COMMENT.matcher(SourceTree.text(file)).replaceAll(" "))
                            .results()
                            .map(match -> match.group())
                            .filter(classes::containsKey)
                            .forEach(
                                    used -> {
                                        String to = room(packageOf(used), classes.keySet());
                                        if (!from.equals(to)) {
                                            uses.computeIfAbsent(from, any -> new TreeMap<>())
                                                    .putIfAbsent(to, name + " uses " + used);
                                        }
                                    });
                });
        return new PackageGraph(uses);
    }

    /**
     * Returns the circles: groups of rooms each of which reaches all the others, in the order of
     * their names.
     */
    List<Set<String>> circles() {
        Map<String, Set<String>> reach = new HashMap<>();
        uses.keySet().forEach(room -> reach.put(room, reachedFrom(room)));
        Set<Set<String>> circles = new LinkedHashSet<>();
        for (String room : uses.keySet()) {
            if (reach.get(room).contains(room)) {
                Set<String> circle = new TreeSet<>();
                for (String other : reach.get(room)) {
                    if (reach.getOrDefault(other, Set.of()).contains(room)) {
                        circle.add(other);
                    }
                }
                circles.add(circle);
            }
        }
        return List.copyOf(circles);
    }

    /** Returns the uses that make up a circle, each with a place where it is. */
    List<String> uses(Set<String> circle) {
        return circle.stream()
                .flatMap(room -> uses.getOrDefault(room, Map.of()).entrySet().stream())
                .filter(use -> circle.contains(use.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Set<String> reachedFrom(String room) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(uses.getOrDefault(room, Map.of()).keySet());
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, Map.of()).keySet());
            }
        }
        return reached;
    }

    /** The API package whose implementation a package holds, where there is one. */
    private static String room(String packageName, Set<String> classes) {
        String face = packageName.replaceFirst("\\.internal(?=\\.|$)", "");
        return classes.contains(face + ".package-info") ? face : packageName;
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }
}
