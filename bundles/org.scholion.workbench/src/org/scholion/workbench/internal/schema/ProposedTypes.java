/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.scholion.exchange.schema.FeatureChoice;
import org.scholion.exchange.schema.TypeChoice;
import org.scholion.ui.words.UiWords;

/**
 * The types and features that a file declares, what each is to become, and a choice for the one
 * that is selected.
 */
final class ProposedTypes extends Composite {

    private static final int DECLARED_WIDTH = 420;
    private static final int BECOMES_WIDTH = 220;

    private final Tree tree;
    private final Combo uses;
    private final Consumer<Change> whenChosen;
    private List<TypeChoice> types = List.of();

    /**
     * Another choice for a type or one of its features.
     *
     * @param type the full name of the type
     */
    record Change(String type, UnaryOperator<TypeChoice> choice) {}

    ProposedTypes(Composite parent, Consumer<Change> whenChosen) {
        super(parent, SWT.NONE);
        this.whenChosen = whenChosen;
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        tree = new Tree(this, SWT.BORDER | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        column("workbench.schema-import.declared", DECLARED_WIDTH);
        column("workbench.schema-import.becomes", BECOMES_WIDTH);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tree);
        new Label(this, SWT.NONE).setText(UiWords.say("workbench.schema-import.use"));
        uses = new Combo(this, SWT.READ_ONLY);
        uses.setEnabled(false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(uses);
        tree.addListener(SWT.Selection, event -> offer());
        uses.addListener(SWT.Selection, event -> choose());
    }

    private void column(String code, int width) {
        TreeColumn column = new TreeColumn(tree, SWT.LEAD);
        column.setText(UiWords.say(code));
        column.setWidth(width);
    }

    /** Shows what a file declares; what is guessed or left out stands open. */
    void show(List<TypeChoice> declared) {
        types = declared;
        tree.removeAll();
        for (TypeChoice type : declared) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            for (int i = 0; i < type.features().size(); i++) {
                new TreeItem(item, SWT.NONE);
            }
            write(item, type);
            item.setExpanded(type.isRemarkable() && type.use() != TypeChoice.Use.LEFT_OUT);
        }
        offer();
    }

    /** Shows other choices for the same types. */
    void update(List<TypeChoice> chosen) {
        types = chosen;
        for (int i = 0; i < chosen.size(); i++) {
            write(tree.getItem(i), chosen.get(i));
        }
    }

    private static void write(TreeItem item, TypeChoice type) {
        item.setText(
                new String[] {
                    UiWords.name(type.name()),
                    UiWords.say(
                            "workbench.schema-import.type-use",
                            "use",
                            type.use(),
                            "guessed",
                            type.guessed())
                });
        for (int i = 0; i < type.features().size(); i++) {
            FeatureChoice feature = type.features().get(i);
            item.getItem(i)
                    .setText(
                            new String[] {
                                UiWords.name(feature.name()), use(feature, feature.use())
                            });
        }
    }

    private static String use(FeatureChoice feature, FeatureChoice.Use use) {
        return UiWords.say(
                "workbench.schema-import.feature-use",
                "use",
                use,
                "kind",
                feature.kind(),
                "values",
                feature.values().size());
    }

    private Optional<TreeItem> selected() {
        return Arrays.stream(tree.getSelection()).findFirst();
    }

    private Optional<TypeChoice> type() {
        return selected()
                .map(
                        item -> {
                            TreeItem above = item.getParentItem();
                            return types.get(tree.indexOf(above == null ? item : above));
                        });
    }

    private Optional<FeatureChoice> feature() {
        return selected()
                .filter(item -> item.getParentItem() != null)
                .flatMap(
                        item ->
                                type().map(
                                                type ->
                                                        type.features()
                                                                .get(
                                                                        item.getParentItem()
                                                                                .indexOf(item))));
    }

    private void offer() {
        uses.removeAll();
        Optional<TypeChoice> type = type();
        Optional<FeatureChoice> feature = feature();
        uses.setEnabled(type.isPresent());
        if (feature.isPresent()) {
            for (FeatureChoice.Use use : FeatureChoice.Use.values()) {
                uses.add(use(feature.get(), use));
            }
            uses.select(feature.get().use().ordinal());
        } else if (type.isPresent()) {
            for (TypeChoice.Use use : TypeChoice.Use.values()) {
                uses.add(
                        UiWords.say(
                                "workbench.schema-import.type-use", "use", use, "guessed", false));
            }
            uses.select(type.get().use().ordinal());
        }
    }

    private void choose() {
        int index = uses.getSelectionIndex();
        Optional<TypeChoice> type = type();
        if (type.isEmpty() || index < 0) {
            return;
        }
        String name = type.get().name();
        Optional<FeatureChoice> feature = feature();
        if (feature.isPresent()) {
            FeatureChoice.Use use = FeatureChoice.Use.values()[index];
            whenChosen.accept(new Change(name, choice -> choice.with(feature.get().name(), use)));
        } else {
            TypeChoice.Use use = TypeChoice.Use.values()[index];
            whenChosen.accept(new Change(name, choice -> choice.as(use)));
        }
    }
}
