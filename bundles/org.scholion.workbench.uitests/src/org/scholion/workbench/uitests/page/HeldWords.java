/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests.page;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scholion.exchange.ColumnRoles;
import org.scholion.exchange.Format;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.OptionKind;
import org.scholion.project.ListMembers;
import org.scholion.project.Progress;
import org.scholion.project.release.ListReleases;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;

/**
 * Words that a window shows as they are held in a project or stand in files, and does not say: they
 * are the same in each language, and stand as they are also from right to left.
 */
public final class HeldWords {

    private static final String DIRECTIONS = "[\u202a-\u202e\u2066-\u2069\u200e\u200f]";
    private static final String ELLIPSIS = "\u2026";

    /** What one who reads a release knows a member by. */
    private static final String PSEUDONYM = "(annotator|curator|lead)-[0-9a-f]+";

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Set<String> held = new TreeSet<>();

    private HeldWords() {}

    /** Returns those of no project: names of formats, words of their options, and the like. */
    public static HeldWords ofFiles() {
        HeldWords words = new HeldWords();
        words.addAll(InstalledFormats.all().all().stream().map(Format::id).toList());
        for (LayoutOption option : LayoutOption.values()) {
            words.addAll(
                    switch (option.kind()) {
                        case OptionKind.OneOf(List<String> one) -> one;
                        case OptionKind.AnyOf(List<String> any) -> any;
                        case OptionKind.OneOfOrForm form -> form.words();
                        default -> List.of();
                    });
            if (option.kind() instanceof OptionKind.OneOfOrForm form) {
                words.add(form.example());
            }
        }
        for (ColumnRoles.Role role : ColumnRoles.Role.values()) {
            words.addAll(role.usual());
        }
        return words;
    }

    /** Adds the names that a project holds. */
    public HeldWords of(OpenProject project) throws Exception {
        new ListMembers(project)
                .run(Progress.NONE)
                .members()
                .forEach(member -> held.add(member.name()));
        addAll(project.setOwners());
        project.store().documents().all().forEach(document -> held.add(document.name()));
        // made in the same sample by journeys before
        new ListReleases(project, InstalledFormats.all())
                .run().stream().flatMap(release -> release.title().stream()).forEach(this::add);
        Schema schema = project.schema();
        schema.types()
                .forEach(
                        type -> {
                            held.add(type.name());
                            type.attributes().forEach(attribute -> held.add(attribute.name()));
                        });
        schema.tagSets().forEach(set -> set.tags().forEach(tag -> held.add(tag.name())));
        return this;
    }

    /** Adds one that is known to be held, such as a piece of a text. */
    public void add(String word) {
        held.add(onOneLine(word));
    }

    private void addAll(List<String> words) {
        words.forEach(this::add);
    }

    /** Returns whether the window says something, which is in brackets in languages for tests. */
    public static boolean isSaid(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                || text.indexOf('[') >= 0 && text.indexOf(']') > text.indexOf('[');
    }

    /** Returns whether a text is held, or some with commas between, or the beginning of one. */
    public boolean holds(String text) {
        String plain = onOneLine(text);
        if (plain.endsWith(ELLIPSIS)) {
            String begun = plain.substring(0, plain.length() - 1);
            return held.stream().anyMatch(known -> known.startsWith(begun));
        }
        return held.contains(plain)
                || Arrays.stream(plain.split(",")).map(String::strip).allMatch(this::isHeld);
    }

    private boolean isHeld(String word) {
        return held.contains(word)
                || word.matches(PSEUDONYM)
                || LANGUAGES.contains(word)
                || word.matches("[\\w.:-]+") && Charset.isSupported(word);
    }

    private static String onOneLine(String text) {
        return text.replaceAll(DIRECTIONS, "").strip().replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return held.stream().collect(Collectors.joining(", "));
    }
}
