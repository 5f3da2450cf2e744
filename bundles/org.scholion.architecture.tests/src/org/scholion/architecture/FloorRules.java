/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What manifests must keep to, told from the manifests alone. Every build runs it at its begin,
 * whatever bundle it is for, and the tests of the architecture once more.
 */
final class FloorRules {
    private static final List<String> WINDOWING =
            List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui");

    /** These tests stand beside the house, not in it. */
    private static final Set<String> OUTSIDE = Set.of("org.scholion.architecture.tests");

    /**
     * Packages of the platform with the bundles that may see them: windows other than SWT's start
     * threads and fonts of their own, and a project is no folder of Eclipse's resources.
     */
    static final Map<String, Set<String>> GUARDED =
            Map.of(
                    "java.awt", Set.of("org.scholion.figure"),
                    "org.eclipse.core.resources", Set.of());

    private final Floors floors;
    private final List<SourceBundle> bundles;

    FloorRules(Floors floors, List<SourceBundle> all) {
        this.floors = floors;
        bundles = all.stream().filter(bundle -> !OUTSIDE.contains(bundle.name())).toList();
    }

    /**
     * Holds the bundles of a checkout against its table; the build calls it.
     *
     * @throws IllegalStateException when one does not fit, saying which and why
     */
    public static void main(String[] arguments) {
        FloorRules rules = new FloorRules(Floors.read(), SourceTree.bundles());
        List<String> violations = new ArrayList<>(rules.withoutPlace());
        violations.addAll(rules.forbiddenUses());
        violations.addAll(rules.windowsSeen());
        violations.addAll(rules.guardedUses());
        violations.addAll(rules.internalsShown());
        if (!violations.isEmpty()) {
            throw new IllegalStateException(
                    "manifests do not keep to floors.txt:\n" + String.join("\n", violations));
        }
    }

    /** The bundles these rules are for. */
    List<SourceBundle> bundles() {
        return bundles;
    }

    /** Bundles that have no line in the table, or lie in a folder of another name. */
    List<String> withoutPlace() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            if (floors.placeOf(bundle.name()).isEmpty()) {
                violations.add(bundle.name() + " has no line in the table");
            }
            if (!bundle.folder().endsWith(bundle.name())) {
                violations.add(bundle.name() + " lies in " + bundle.folder());
            }
        }
        return violations;
    }

    /** Bundles that use another which the table does not let them. */
    List<String> forbiddenUses() {
        Map<String, String> exporters = new HashMap<>();
        bundles.forEach(
                bundle ->
                        bundle.exports()
                                .keySet()
                                .forEach(name -> exporters.put(name, bundle.name())));
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            for (String required : bundle.requires()) {
                if (required.startsWith(Floors.PREFIX) && !floors.allows(bundle.name(), required)) {
                    violations.add(bundle.name() + " requires " + required);
                }
            }
            for (String imported : bundle.imports()) {
                if (imported.startsWith(Floors.PREFIX)) {
                    String exporter = exporters.getOrDefault(imported, "nobody");
                    if (!floors.allows(bundle.name(), exporter)) {
                        violations.add(bundle.name() + " imports " + imported + " of " + exporter);
                    }
                }
            }
        }
        return violations;
    }

    /** Bundles that see a window though the table says they are headless. */
    List<String> windowsSeen() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            if (!floors.placeOf(bundle.name()).map(Floors.Place::window).orElse(false)) {
                used(bundle).stream()
                        .filter(FloorRules::isWindowing)
                        .forEach(name -> violations.add(bundle.name() + " uses " + name));
            }
        }
        return violations;
    }

    /** Manifests that name what no bundle may see. */
    List<String> guardedUses() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            used(bundle).stream()
                    .filter(name -> GUARDED.getOrDefault(name, Set.of(bundle.name())).isEmpty())
                    .forEach(name -> violations.add(bundle.name() + " uses " + name));
        }
        return violations;
    }

    /** Internal packages exported to others than the bundle's own tests. */
    List<String> internalsShown() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            for (String exported : bundle.exports().keySet()) {
                boolean toOwnTests =
                        bundle.friends(exported)
                                .map(
                                        friends ->
                                                List.of(
                                                                bundle.name() + ".tests",
                                                                bundle.name() + ".uitests")
                                                        .containsAll(friends))
                                .orElse(false);
                if (exported.contains(".internal") && !toOwnTests) {
                    violations.add(bundle.name() + " exports " + exported);
                }
            }
        }
        return violations;
    }

    private static List<String> used(SourceBundle bundle) {
        List<String> used = new ArrayList<>(bundle.requires());
        used.addAll(bundle.imports());
        return used;
    }

    private static boolean isWindowing(String name) {
        return WINDOWING.stream()
                .anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}
