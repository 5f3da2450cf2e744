/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests.seed;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.editing.intent.RelationOption;
import org.scholion.schema.StanceType;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.annotating.PointedBar;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.page.DocumentPage;
import org.scholion.workbench.uitests.page.PalettePage;
import org.scholion.workbench.uitests.page.WorkbenchWindow;
import org.scholion.workbench.uitests.seed.SeedKey.MentionKey;
import org.scholion.workbench.uitests.seed.SeedKey.RelationKey;
import org.scholion.workbench.uitests.seed.SeedKey.StanceKey;

/** Marks and relates in a text as a key says, by the mouse alone. */
public final class MouseTypist {

    private final WorkbenchWindow workbench;
    private final DocumentPage page;
    private final SeedKey key;
    private final PalettePage palette;

    /** Creates one before an open document. */
    public MouseTypist(WorkbenchWindow workbench, DocumentPage page, SeedKey key) {
        this.workbench = workbench;
        this.page = page;
        this.key = key;
        this.palette = workbench.palette();
    }

    private EditingContext context() {
        return page.context();
    }

    /** Drags over each mention and clicks its type in the palette. */
    public void mentions() {
        for (MentionKey mention : key.mentions()) {
            int there = page.count();
            page.dragOver(mention.place());
            palette.annotate(name(mention.type()));
            page.awaitCount(there + 1);
        }
    }

    private String name(String type) {
        return Ui.call(() -> context().schema().type(type).orElseThrow().name());
    }

    /** Drags from one end of each relation to the other, and clicks what is meant. */
    public void relations() {
        for (RelationKey relation : key.relations()) {
            int there = page.count();
            MentionKey from = key.mention(relation.from());
            MentionKey to = key.mention(relation.to());
            page.click(from.place());
            Wait.until(
                    "“" + from.name() + "” to be selected",
                    () ->
                            context()
                                    .selectedMention()
                                    .map(Mention::span)
                                    .filter(span -> span.begin() == from.place().begin())
                                    .isPresent());
            page.dragBetween(from.place(), to.place());
            choose(relation, from, to);
            page.awaitCount(there + 1);
        }
    }

    private void choose(RelationKey relation, MentionKey from, MentionKey to) {
        List<RelationOption> options =
                Ui.call(() -> context().relationOptions().between(from.type(), to.type()));
        int row = 0;
        while (!isMeant(options.get(row), relation)) {
            row++;
        }
        int clicked = row;
        Table table =
                workbench.find(
                        Table.class,
                        "the relations there may be",
                        t ->
                                t.getItemCount() > clicked
                                        && t.getItem(clicked)
                                                .getText(1)
                                                .equals(options.get(clicked).type().name()));
        Rectangle bounds = Ui.call(() -> table.getItem(clicked).getBounds(1));
        workbench
                .driver()
                .click(table, new Point(bounds.x + 20, bounds.y + bounds.height / 2), 1, 0);
    }

    private static boolean isMeant(RelationOption option, RelationKey relation) {
        return option.type().id().equals(relation.type())
                && option.type().roles().get(0).id().equals(option.first().id());
    }

    /**
     * Drags over the words of each stance, clicks the type, and then in the bar what the text has
     * selected is to it.
     */
    public void stances() {
        for (StanceKey stance : key.stances()) {
            long there = Ui.call(this::countStances);
            page.dragOver(stance.cue());
            palette.annotate(
                    Ui.call(() -> context().schema().types(StanceType.class).get(0).name()));
            bar(String.valueOf(stance.sign()));
            stance.holders().forEach(holder -> end("H", "A", holder));
            stance.targets().forEach(target -> end("T", "A", target));
            stance.sources().forEach(source -> end("V", "R", source));
            bar(UiWords.say("editor.key.enter"));
            Wait.until("a stance", () -> countStances() > there);
        }
    }

    private void end(String role, String author, String name) {
        if (name.equals(SeedKey.AUTHOR)) {
            bar(author);
        } else if (name.equals(SeedKey.IMPLICIT)) {
            bar("I");
        } else {
            MentionKey mention = key.mention(name);
            page.click(mention.place());
            Wait.until(
                    "“" + name + "” to be selected",
                    () ->
                            context()
                                    .selectedMention()
                                    .map(Mention::span)
                                    .filter(span -> span.begin() == mention.place().begin())
                                    .isPresent());
            // the stance hears of it, too
            Wait.untilIdle();
            bar(role);
        }
    }

    /** Clicks what has a key in the bar. */
    private void bar(String shown) {
        Canvas bar =
                workbench.find(
                        Canvas.class,
                        "“" + shown + "” in the bar",
                        c -> c instanceof PointedBar pointed && pointed.place(shown).isPresent());
        // what was clicked before may have given it another row
        Ui.run(bar::update);
        Rectangle place = Ui.call(() -> ((PointedBar) bar).place(shown).orElseThrow());
        workbench.driver().click(bar, new Point(place.x + 6, place.y + place.height / 2), 1, 0);
    }

    private long countStances() {
        return context().annotations().all().stream().filter(Stance.class::isInstance).count();
    }

    /** Returns for each stance there is its words, polarity and how many ends of each side. */
    public List<String> found() {
        return Ui.call(
                () ->
                        context().annotations().all().stream()
                                .filter(Stance.class::isInstance)
                                .map(Stance.class::cast)
                                .map(
                                        s ->
                                                line(
                                                        s.cues().get(0).begin(),
                                                        s.polarity()
                                                                        .map(Object::toString)
                                                                        .orElse("")
                                                                        .contains("oppose")
                                                                ? '-'
                                                                : '+',
                                                        s.holders().size(),
                                                        s.targets().size(),
                                                        s.sources().size()))
                                .sorted()
                                .toList());
    }

    /** Returns the same as the key has it. */
    public List<String> expected() {
        return key.stances().stream()
                .map(
                        s ->
                                line(
                                        s.cue().begin(),
                                        s.sign(),
                                        s.holders().size(),
                                        s.targets().size(),
                                        s.sources().size()))
                .sorted()
                .toList();
    }

    private static String line(int begin, char sign, int holders, int targets, int sources) {
        return begin + " " + sign + " " + holders + " " + targets + " " + sources;
    }

    /** Returns how many relations there are. */
    public long relationCount() {
        return Ui.call(
                () ->
                        context().annotations().all().stream()
                                .filter(Relation.class::isInstance)
                                .count());
    }
}
