/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests.seed;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Stance;
import org.scholion.editing.intent.RelationOption;
import org.scholion.text.LatinLetters;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.canvas.PickCandidate;
import org.scholion.ui.canvas.TextHint;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.seed.SeedKey.MentionKey;
import org.scholion.workbench.uitests.seed.SeedKey.RelationKey;
import org.scholion.workbench.uitests.seed.SeedKey.StanceKey;

/**
 * Annotates a text as a key says, by the keyboard alone, as somebody does who looks at the screen:
 * goes to a word by its letter, looks what is selected, goes on or takes more or less of it.
 */
public final class Typist {

    private static final int MOST_TRIES = 90;

    private final Driver driver;
    private final EditingContext context;
    private final AnnotationCanvas canvas;
    private final SeedKey key;
    private final KeyTable table = new KeyTable();
    private final Set<String> strings = new TreeSet<>();
    private int keys;

    /** Creates a typist before an open document. */
    public Typist(Driver driver, EditingContext context, AnnotationCanvas canvas, SeedKey key) {
        this.driver = driver;
        this.context = context;
        this.canvas = canvas;
        this.key = key;
    }

    /** Returns what was counted. */
    public KeyTable table() {
        return table;
    }

    private String text() {
        return context.annotations().text();
    }

    private void press(int modifiers, int code) {
        keys++;
        driver.press(modifiers, code);
    }

    private CanvasSelection selection() {
        return Ui.call(canvas::getCanvasSelection);
    }

    // Mentions

    /** Marks all mentions; those that are the same as one marked are marked together with it. */
    public void mentions() {
        for (MentionKey mention : key.mentions()) {
            if (id(mention).isEmpty() && !isNestedAndComesAgain(mention)) {
                mark(mention);
                identical(mention);
            }
        }
    }

    private void mark(MentionKey mention) {
        keys = 0;
        select(mention.place());
        press(0, typeKey(mention.type()));
        Wait.until("“" + words(mention) + "” to be marked", () -> find(mention).isPresent());
        boolean before = !strings.add(words(mention));
        table.tell(mention.name() + " " + keys);
        table.add(before ? "mention, string marked before" : "mention, string new", keys, 1);
    }

    private void identical(MentionKey mention) {
        long more =
                key.mentions().stream()
                        .filter(other -> words(other).equals(words(mention)))
                        .filter(other -> id(other).isEmpty())
                        .count();
        if (more == 0
                || words(mention).length() < 3
                        && !context.document().language().equals(Optional.of("hi"))) {
            return;
        }
        if (isEnding(mention)) {
            return;
        }
        keys = 0;
        int there = Ui.call(() -> context.annotations().size());
        press(SWT.SHIFT, 'a');
        press(SWT.ALT, 'm');
        press(0, SWT.ESC);
        Wait.until("more of “" + words(mention) + "”", () -> context.annotations().size() > there);
        Wait.until("the text to have the keyboard", canvas::isFocusControl);
        int made = Ui.call(() -> context.annotations().size()) - there;
        table.add("mention, string marked before, all", keys, made);
    }

    /** Whether it is what is joined to the end of a word. */
    private boolean isEnding(MentionKey mention) {
        int begin = mention.place().begin();
        return words(mention).length() <= 3
                && begin > 0
                && Character.isLetter(text().charAt(begin - 1))
                && (mention.place().end() == text().length()
                        || !Character.isLetter(text().charAt(mention.place().end())));
    }

    private boolean isNestedAndComesAgain(MentionKey mention) {
        boolean nested =
                key.mentions().stream()
                        .anyMatch(
                                other ->
                                        !other.equals(mention)
                                                && other.place().covers(mention.place()));
        return nested
                && key.mentions().stream()
                        .anyMatch(
                                other ->
                                        words(other).equals(words(mention))
                                                && other.place().begin() > mention.place().begin());
    }

    /** Selects text: goes there by its letter, then takes more or less. */
    private void select(TextRange wanted) {
        press(0, ',');
        press(0, letter(wanted.of(text())));
        for (int i = 0; i < MOST_TRIES && selection().range().begin() != wanted.begin(); i++) {
            Optional<TextHint> hint =
                    Ui.call(canvas::getHints).stream()
                            .filter(h -> h.place().begin() <= wanted.begin())
                            .reduce((nearer, last) -> last);
            if (hint.isPresent()) {
                press(0, hint.get().key().charAt(0));
            } else {
                press(SWT.SHIFT, ',');
            }
        }
        for (int i = 0; i < 6 && selection().range().end() != wanted.end(); i++) {
            if (selection().range().end() < wanted.end()) {
                boolean rightToLeft =
                        context.document().direction()
                                == org.scholion.text.TextDirection.RIGHT_TO_LEFT;
                press(SWT.SHIFT | SWT.CTRL, rightToLeft ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT);
            } else {
                press(0, 'x');
            }
        }
        if (!selection().range().equals(wanted)) {
            throw new AssertionError(
                    "Wanted “"
                            + wanted.of(text())
                            + "”, "
                            + wanted
                            + ", and selected “"
                            + selection().range().of(text())
                            + "”, "
                            + selection().range());
        }
    }

    private static char letter(String words) {
        return LatinLetters.first(words).orElseThrow();
    }

    private char typeKey(String type) {
        return Ui.call(
                () ->
                        context.typeKeys()
                                .key(context.schema().type(type).orElseThrow())
                                .orElseThrow()
                                .toLowerCase(java.util.Locale.ROOT)
                                .charAt(0));
    }

    private String words(MentionKey mention) {
        return mention.place().of(text());
    }

    private Optional<Mention> find(MentionKey wanted) {
        return context.annotations().all().stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .filter(m -> m.typeId().equals(wanted.type()))
                .filter(m -> m.span().begin() == wanted.place().begin())
                .filter(m -> m.span().end() == wanted.place().end())
                .findFirst();
    }

    private Optional<AnnotationId> id(MentionKey wanted) {
        return Ui.call(() -> find(wanted)).map(Mention::id);
    }

    private AnnotationId id(String name) {
        return id(key.mention(name)).orElseThrow();
    }

    // Relations

    /** Enters all relations. */
    public void relations() {
        for (RelationKey relation : key.relations()) {
            keys = 0;
            int there = Ui.call(() -> context.annotations().size());
            goTo(key.mention(relation.from()));
            press(0, 'r');
            int number = option(relation);
            press(0, '1' + number);
            pick(relation.to());
            Wait.until("a relation", () -> context.annotations().size() > there);
            table.add("relation", keys, 1);
        }
    }

    /** Selects a mention by its letter. */
    private void goTo(MentionKey mention) {
        AnnotationId wanted = id(mention).orElseThrow();
        press(0, ',');
        press(SWT.SHIFT, letter(words(mention)));
        for (int i = 0; i < MOST_TRIES && !isSelected(wanted); i++) {
            press(SWT.SHIFT, ',');
        }
        if (!isSelected(wanted)) {
            throw new AssertionError("“" + words(mention) + "” was not come to");
        }
    }

    private boolean isSelected(AnnotationId wanted) {
        return Ui.call(context::selected).map(Annotation::id).equals(Optional.of(wanted));
    }

    private int option(RelationKey relation) {
        return Ui.call(
                () -> {
                    String from = key.mention(relation.from()).type();
                    int number = 0;
                    for (RelationOption option : context.relationOptions().from(from)) {
                        boolean first =
                                option.type().roles().get(0).id().equals(option.first().id());
                        if (option.type().id().equals(relation.type()) && first) {
                            return number;
                        }
                        number++;
                    }
                    throw new AssertionError("No key for " + relation);
                });
    }

    /** Walks to what is wanted in the list, which begins with the nearest, and takes it. */
    private void pick(String name) {
        AnnotationId wanted = id(name);
        Wait.until("something to pick", canvas::isPicking);
        if (!isOffered(wanted)) {
            press(0, letter(words(key.mention(name))));
        }
        for (int i = 0; i < MOST_TRIES && !isOffered(wanted); i++) {
            press(0, SWT.TAB);
        }
        press(0, SWT.CR);
        Wait.until("“" + name + "” to be picked", () -> !canvas.isPicking());
    }

    private boolean isOffered(AnnotationId wanted) {
        return Ui.call(canvas::getPickCandidate)
                .flatMap(PickCandidate::mark)
                .filter(mark -> mark.annotation().equals(wanted))
                .isPresent();
    }

    // Stances

    /** Enters all stances. */
    public void stances() {
        for (StanceKey stance : key.stances()) {
            keys = 0;
            long there = Ui.call(this::countStances);
            select(stance.cue());
            press(0, 's');
            press(0, stance.sign() == '+' ? '=' : stance.sign());
            stance.holders().forEach(holder -> end('h', 'a', holder));
            stance.targets().forEach(target -> end('t', 'a', target));
            stance.sources().forEach(source -> end('v', 'r', source));
            press(0, SWT.CR);
            Wait.until("a stance", () -> countStances() > there);
            String reported = stance.sources().isEmpty() ? "stance" : "stance, reported";
            table.add(reported, keys, 1);
        }
    }

    private void end(char pick, char author, String name) {
        if (name.equals(SeedKey.AUTHOR)) {
            press(0, author);
        } else if (name.equals(SeedKey.IMPLICIT)) {
            press(0, 'i');
        } else {
            press(0, pick);
            pick(name);
        }
    }

    private long countStances() {
        return context.annotations().all().stream().filter(Stance.class::isInstance).count();
    }

    /** Returns the places and types of all mentions, as the key has them and as there are. */
    public String expected() {
        return key.mentions().stream()
                .map(m -> m.place().begin() + " " + m.place().end() + " " + m.type())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Returns the places and types of all mentions there are. */
    public String found() {
        return Ui.call(
                () ->
                        context.annotations().all().stream()
                                .filter(Mention.class::isInstance)
                                .map(Mention.class::cast)
                                .map(
                                        m ->
                                                m.span().begin()
                                                        + " "
                                                        + m.span().end()
                                                        + " "
                                                        + m.typeId())
                                .sorted()
                                .collect(Collectors.joining("\n")));
    }
}
