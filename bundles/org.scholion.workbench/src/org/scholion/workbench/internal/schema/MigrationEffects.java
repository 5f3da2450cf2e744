/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.project.migration.EffectText;
import org.scholion.project.migration.MigrationReport;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/** Shows what a migration would do, to whose annotations, in how many documents. */
final class MigrationEffects extends Composite {

    private final Table effects;

    private record Row(MigrationEffect effect, String member) {}

    MigrationEffects(Composite page) {
        super(page, SWT.NONE);
        setLayout(new FillLayout());
        effects = new Table(this, SWT.BORDER | SWT.FULL_SELECTION);
        effects.setHeaderVisible(true);
        column("workbench.migration.effect", 380, SWT.LEAD);
        column("workbench.migration.member", 120, SWT.LEAD);
        column("workbench.migration.documents", 100, SWT.TRAIL);
    }

    private void column(String code, int width, int alignment) {
        TableColumn column = new TableColumn(effects, alignment);
        column.setText(UiWords.say(code));
        column.setWidth(width);
    }

    /** Shows nothing. */
    void clear() {
        effects.removeAll();
    }

    /** Shows what is foreseen, a row for each effect and member. */
    void show(MigrationReport report) {
        effects.removeAll();
        SortedMap<MigrationEffect, SortedMap<String, Integer>> times = new TreeMap<>();
        Map<Row, Set<String>> documents = new HashMap<>();
        for (MigrationReport.SetEffects set : report.sets()) {
            set.effects()
                    .forEach(
                            (effect, count) -> {
                                times.computeIfAbsent(effect, e -> new TreeMap<>())
                                        .merge(set.member(), count, Integer::sum);
                                documents
                                        .computeIfAbsent(
                                                new Row(effect, set.member()), r -> new TreeSet<>())
                                        .add(set.document());
                            });
        }
        times.forEach(
                (effect, members) ->
                        members.forEach(
                                (member, count) -> {
                                    TableItem item = new TableItem(effects, SWT.NONE);
                                    item.setText(
                                            new String[] {
                                                UiWords.say(
                                                        new EffectText(
                                                                effect, count, report.names())),
                                                UiWords.name(member),
                                                UiWords.say(
                                                        "workbench.members.number",
                                                        "n",
                                                        documents
                                                                .getOrDefault(
                                                                        new Row(effect, member),
                                                                        Set.of())
                                                                .size())
                                            });
                                    if (effect.kind().isLoss()) {
                                        item.setForeground(ThemeColors.color(ColorRole.ERROR));
                                    }
                                }));
    }
}
