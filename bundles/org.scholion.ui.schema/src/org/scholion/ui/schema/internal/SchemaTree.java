/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.scholion.project.SchemaUsage;
import org.scholion.schema.compile.ModelFinding;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;
import org.scholion.ui.schema.internal.model.SchemaEditing;
import org.scholion.ui.schema.internal.model.SchemaGroup;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.widgets.FilterBox;
import org.scholion.ui.words.UiWords;

/** The elements of a schema, by kind, with a box that searches them. */
final class SchemaTree extends Composite {

    private final SchemaEditing editing;
    private final TreeViewer viewer;
    private final SchemaLabels labels;
    private final FilterBox box;
    private final Button add;
    private String wanted = "";

    /**
     * Creates it.
     *
     * @param selected hears what is selected: an element, or nothing
     */
    SchemaTree(Composite parent, SchemaEditing editing, Consumer<Optional<EObject>> selected) {
        super(parent, SWT.NONE);
        this.editing = editing;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(4, 4).applyTo(this);
        box = new FilterBox(this, UiWords.say("design.filter"), this::filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        add = new Button(this, SWT.PUSH);
        add.setText(UiWords.say("design.add"));
        viewer = new TreeViewer(this, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(viewer.getControl());
        labels = new SchemaLabels(getDisplay());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        viewer.setUseHashlookup(true);
        viewer.addFilter(
                new ViewerFilter() {
                    @Override
                    @NonNullByDefault({})
                    public boolean select(Viewer any, Object above, Object node) {
                        return isWanted(node);
                    }
                });
        // the schema itself is a row, so it cannot be the input, too
        viewer.setInput(editing);
        viewer.expandToLevel(2);
        viewer.addSelectionChangedListener(event -> selected.accept(selected()));
        ThemeColors.onChange(this, viewer::refresh);
    }

    /** Says what the button does that adds an element. */
    void onAdd(Runnable action) {
        add.addListener(SWT.Selection, event -> action.run());
    }

    /** Returns where a menu of what can be added belongs, on the screen. */
    Point addPlace() {
        return add.toDisplay(0, add.getSize().y);
    }

    private void filter(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
        viewer.refresh();
        if (wanted.isEmpty()) {
            viewer.expandToLevel(2);
        } else {
            viewer.expandAll();
        }
    }

    /**
     * A node shows if it or something in it has the words in its name or id, or it is inside one.
     */
    private boolean isWanted(Object node) {
        if (wanted.isEmpty()) {
            return true;
        }
        if (node instanceof SchemaGroup group) {
            return group.elements(editing.model()).stream().anyMatch(this::isWanted);
        }
        EObject element = (EObject) node;
        return fits(element)
                || element.eContainer() != null && fits(element.eContainer())
                || !(element instanceof SchemaDefinition)
                        && children(element).stream().anyMatch(this::isWanted);
    }

    private boolean fits(EObject element) {
        return element instanceof SchemaElement named
                && !(element instanceof SchemaDefinition)
                && (contains(named.getName()) || contains(named.getId()));
    }

    private boolean contains(@Nullable String text) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static List<EObject> children(EObject element) {
        List<EObject> children = new ArrayList<>();
        if (element instanceof RelationDefinition relation) {
            children.addAll(relation.getRoles());
        }
        if (element instanceof TypeDefinition type) {
            children.addAll(type.getAttributes());
        }
        if (element instanceof TagSetDefinition tagSet) {
            children.addAll(tagSet.getTags());
        }
        return children;
    }

    /** Shows what has changed. */
    void changed() {
        viewer.refresh();
    }

    void found(List<ModelFinding> findings) {
        labels.found(findings);
        viewer.refresh();
    }

    void used(Optional<SchemaUsage.Result> usage) {
        labels.used(usage);
        viewer.refresh();
    }

    /** Returns the first element that is selected; none where it is a heading. */
    Optional<EObject> selected() {
        return allSelected().stream().findFirst();
    }

    /** Returns the heading that is selected, if it is one. */
    Optional<SchemaGroup> selectedGroup() {
        return viewer.getStructuredSelection().getFirstElement() instanceof SchemaGroup group
                ? Optional.of(group)
                : Optional.empty();
    }

    List<EObject> allSelected() {
        List<EObject> all = new ArrayList<>();
        for (Object node : viewer.getStructuredSelection()) {
            if (node instanceof EObject element) {
                all.add(element);
            }
        }
        return all;
    }

    /** Selects an element and brings it into view, also where the search had left it out. */
    void select(EObject element) {
        if (!isWanted(element)) {
            box.clear();
        }
        viewer.setSelection(new StructuredSelection(element), true);
    }

    TreeViewer viewer() {
        return viewer;
    }

    Tree tree() {
        return viewer.getTree();
    }

    FilterBox box() {
        return box;
    }

    @Override
    public boolean setFocus() {
        // while a window closes the keyboard is handed on by what is left of it
        return !viewer.getTree().isDisposed() && viewer.getTree().setFocus();
    }

    private final class Content implements ITreeContentProvider {
        @Override
        @NonNullByDefault({})
        public Object[] getElements(Object input) {
            List<Object> all = new ArrayList<>();
            all.add(editing.model());
            all.addAll(List.of(SchemaGroup.values()));
            return all.toArray();
        }

        @Override
        @NonNullByDefault({})
        public Object[] getChildren(Object node) {
            return node instanceof SchemaGroup group
                    ? group.elements(editing.model()).toArray()
                    : node instanceof SchemaDefinition
                            ? new Object[0]
                            : children((EObject) node).toArray();
        }

        @Override
        @NonNullByDefault({})
        public @Nullable Object getParent(Object node) {
            if (!(node instanceof EObject element)) {
                return null;
            }
            Optional<SchemaGroup> group = SchemaGroup.of(element);
            return group.isPresent() ? group.get() : element.eContainer();
        }

        @Override
        @NonNullByDefault({})
        public boolean hasChildren(Object node) {
            return getChildren(node).length > 0;
        }
    }
}
