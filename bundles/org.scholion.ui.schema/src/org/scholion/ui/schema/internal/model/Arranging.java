/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;

/**
 * Adds elements, deletes, moves and pastes them. Types of all kinds stand in one list, their order
 * of display; among those shown together a type moves by one, whatever stands between.
 */
public final class Arranging {

    private final SchemaEditing editing;
    private final NewElement making;

    /**
     * Creates it.
     *
     * @param namer names what is new
     */
    public Arranging(SchemaEditing editing, Function<EClass, String> namer) {
        this.editing = editing;
        this.making = new NewElement(editing.model(), namer::apply);
    }

    NewElement making() {
        return making;
    }

    /** Returns what can be added where something is selected, the most likely first. */
    public List<EClass> addable(Optional<EObject> selected) {
        List<EClass> all = new ArrayList<>();
        for (EObject at : line(selected)) {
            if (at instanceof RelationDefinition) {
                all.add(SchemaPackage.Literals.ROLE_DEFINITION);
            }
            if (at instanceof TypeDefinition) {
                all.add(SchemaPackage.Literals.ATTRIBUTE_DEFINITION);
            }
            if (at instanceof TagSetDefinition) {
                all.add(SchemaPackage.Literals.TAG_DEFINITION);
            }
        }
        for (SchemaGroup group : SchemaGroup.values()) {
            all.add(group.of());
        }
        return all;
    }

    /** Adds a new element after what is selected, or as the last of what it belongs to. */
    public SchemaElement add(EClass of, Optional<EObject> selected) {
        EObject parent = parent(of, selected);
        SchemaElement made = making.make(of, parent);
        editing.change(made, () -> insert(made, parent, selected));
        return made;
    }

    /** What is selected and what it stands in, outwards. */
    private static List<EObject> line(Optional<EObject> selected) {
        List<EObject> line = new ArrayList<>();
        selected.ifPresent(line::add);
        while (!line.isEmpty() && line.get(line.size() - 1).eContainer() != null) {
            line.add(line.get(line.size() - 1).eContainer());
        }
        return line;
    }

    private EObject parent(EClass of, Optional<EObject> selected) {
        for (EObject at : line(selected)) {
            if (NewElement.belongs(of, at)) {
                return at;
            }
        }
        return editing.model();
    }

    private void insert(SchemaElement made, EObject parent, Optional<EObject> selected) {
        Optional<EObject> after =
                selected.filter(s -> s.eContainer() == parent && s.eClass() == made.eClass());
        if (parent instanceof SchemaDefinition schema && made instanceof TypeDefinition) {
            EReference feature = SchemaGroup.of(made).orElseThrow().feature();
            FeatureMap.Entry entry = FeatureMapUtil.createEntry(feature, made);
            int at =
                    after.map(s -> indexOf(schema, s))
                            .orElseGet(() -> lastOf(schema, made.eClass()));
            schema.getTypes().add(at + 1, entry);
            return;
        }
        EList<EObject> list = list(feature(made, parent), parent);
        list.add(after.map(list::indexOf).orElse(list.size() - 1) + 1, made);
    }

    private static int indexOf(SchemaDefinition schema, EObject type) {
        for (int i = 0; i < schema.getTypes().size(); i++) {
            if (schema.getTypes().get(i).getValue() == type) {
                return i;
            }
        }
        throw new IllegalStateException("a type that is not of the schema");
    }

    private static int lastOf(SchemaDefinition schema, EClass kind) {
        for (int i = schema.getTypes().size() - 1; i >= 0; i--) {
            if (((EObject) schema.getTypes().get(i).getValue()).eClass() == kind) {
                return i;
            }
        }
        return schema.getTypes().size() - 1;
    }

    private static EReference feature(EObject element, EObject parent) {
        for (EReference feature : parent.eClass().getEAllContainments()) {
            if (feature.getEReferenceType() == element.eClass()) {
                return feature;
            }
        }
        throw new IllegalStateException("no part of it: " + element.eClass().getName());
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EReference feature, EObject parent) {
        return (EList<EObject>) parent.eGet(feature);
    }

    private boolean fits(EClass of, Optional<EObject> selected) {
        return NewElement.belongs(of, parent(of, selected));
    }

    /** Returns whether something can be deleted, cut, copied and moved. */
    public boolean isPart(EObject object) {
        return NewElement.isPart(object);
    }

    /**
     * Deletes elements, as one step. Who refers to them by id goes on doing so, and is told as a
     * problem: leaving the reference out would silently allow more than before.
     */
    public void delete(List<? extends EObject> elements) {
        List<EObject> parts = outermost(elements);
        if (!parts.isEmpty()) {
            EObject parent = parts.get(0).eContainer();
            editing.change(parent, () -> parts.forEach(Arranging::remove));
        }
    }

    private static void remove(EObject part) {
        if (part instanceof TypeDefinition
                && part.eContainer() instanceof SchemaDefinition schema) {
            schema.getTypes().remove(indexOf(schema, part));
        } else {
            EcoreUtil.remove(part);
        }
    }

    /** Those that are parts of the schema and not of another one among them. */
    List<EObject> outermost(List<? extends EObject> elements) {
        List<EObject> parts = new ArrayList<>();
        for (EObject element : elements) {
            if (isPart(element)
                    && elements.stream()
                            .noneMatch(o -> o != element && EcoreUtil.isAncestor(o, element))) {
                parts.add(element);
            }
        }
        return parts;
    }

    /** Returns whether an element can move among those it is shown with. */
    public boolean canMove(EObject element, boolean up) {
        return isPart(element) && neighbour(element, up).isPresent();
    }

    /** Moves an element by one among those it is shown with. */
    public void move(EObject element, boolean up) {
        Optional<EObject> neighbour = isPart(element) ? neighbour(element, up) : Optional.empty();
        if (neighbour.isEmpty()) {
            return;
        }
        editing.change(
                element,
                () -> {
                    EObject parent = element.eContainer();
                    if (element instanceof TypeDefinition
                            && parent instanceof SchemaDefinition schema) {
                        schema.getTypes()
                                .move(indexOf(schema, neighbour.get()), indexOf(schema, element));
                    } else {
                        EList<EObject> list = list(feature(element, parent), parent);
                        list.move(list.indexOf(neighbour.get()), element);
                    }
                });
    }

    /**
     * Returns whether elements can be put beside another one of their kind, or into one that has
     * such parts; a part with an id that another one there has cannot.
     */
    public boolean canPlace(List<? extends EObject> elements, EObject target) {
        List<EObject> parts = outermost(elements);
        return !parts.isEmpty()
                && parts.size() == elements.size()
                && parts.stream().allMatch(part -> canPlace(part, target));
    }

    private static boolean canPlace(EObject part, EObject target) {
        boolean beside = target.eClass() == part.eClass();
        EObject parent = beside ? target.eContainer() : target;
        if (parent == null
                || !NewElement.belongs(part.eClass(), parent)
                || !beside && parent instanceof SchemaDefinition) {
            return false;
        }
        return parent == part.eContainer()
                || parent.eContents().stream()
                        .filter(each -> each.eClass() == part.eClass())
                        .noneMatch(
                                each ->
                                        Objects.equals(
                                                ((SchemaElement) each).getId(),
                                                ((SchemaElement) part).getId()));
    }

    /**
     * Puts elements beside another one, or as the last ones into it, as one step.
     *
     * @param after whether behind what is of their kind, or else before it
     */
    public void place(List<? extends EObject> elements, EObject target, boolean after) {
        if (!canPlace(elements, target)) {
            return;
        }
        List<EObject> parts = new ArrayList<>(outermost(elements));
        parts.remove(target);
        if (parts.isEmpty()) {
            return;
        }
        editing.change(
                parts.get(0),
                () -> {
                    EObject beside = target;
                    boolean behind = after;
                    for (EObject part : parts) {
                        place(part, beside, behind);
                        beside = part;
                        behind = true;
                    }
                });
    }

    private static void place(EObject part, EObject target, boolean after) {
        if (part instanceof TypeDefinition
                && part.eContainer() instanceof SchemaDefinition schema) {
            int from = indexOf(schema, part);
            schema.getTypes().move(to(from, indexOf(schema, target), after), from);
            return;
        }
        boolean beside = target.eClass() == part.eClass();
        EObject parent = beside ? target.eContainer() : target;
        EList<EObject> list = list(feature(part, parent), parent);
        if (part.eContainer() != parent) {
            EcoreUtil.remove(part);
            list.add(beside ? list.indexOf(target) + (after ? 1 : 0) : list.size(), part);
        } else if (beside) {
            list.move(to(list.indexOf(part), list.indexOf(target), after), part);
        } else {
            list.move(list.size() - 1, part);
        }
    }

    /** Where something that is taken out of a list comes to stand. */
    private static int to(int from, int target, boolean after) {
        int to = after ? target + 1 : target;
        return from < to ? to - 1 : to;
    }

    /** Returns what is to be selected when elements are deleted: the next one, or the last. */
    public Optional<EObject> besides(List<? extends EObject> elements) {
        List<EObject> parts = outermost(elements);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        EObject last = parts.get(parts.size() - 1);
        EObject parent = last.eContainer();
        List<EObject> shown =
                parent.eContents().stream().filter(o -> o.eClass() == last.eClass()).toList();
        int at = shown.indexOf(last);
        List<EObject> near = new ArrayList<>(shown.subList(at + 1, shown.size()));
        near.addAll(shown.subList(0, at).reversed());
        near.add(parent);
        return near.stream().filter(each -> !parts.contains(each)).findFirst();
    }

    private static Optional<EObject> neighbour(EObject element, boolean up) {
        EObject parent = element.eContainer();
        if (parent == null) {
            return Optional.empty();
        }
        List<EObject> shown =
                parent.eContents().stream().filter(o -> o.eClass() == element.eClass()).toList();
        int at = shown.indexOf(element) + (up ? -1 : 1);
        return at < 0 || at >= shown.size() ? Optional.empty() : Optional.of(shown.get(at));
    }

    /** Returns elements as a text for the clipboard; empty if there is nothing to copy. */
    public String copy(List<? extends EObject> elements) {
        return ElementText.write(outermost(elements));
    }

    /**
     * Pastes what a text of {@link #copy} or a schema holds, as one step: types, tag sets and rules
     * into the schema, the rest into what is selected, where it belongs there.
     *
     * @return what is new in the schema; empty when the text holds nothing that fits here
     */
    public List<SchemaElement> paste(String text, Optional<EObject> selected) {
        List<SchemaElement> read =
                ElementText.read(text).stream()
                        .filter(each -> fits(each.eClass(), selected))
                        .toList();
        if (read.isEmpty()) {
            return List.of();
        }
        List<SchemaElement> pasted = new ArrayList<>();
        editing.change(
                selected.orElse(editing.model()),
                () -> {
                    Optional<EObject> after = selected;
                    for (SchemaElement each : read) {
                        EObject parent = parent(each.eClass(), selected);
                        SchemaElement copy = making.copy(each, parent);
                        insert(copy, parent, after);
                        pasted.add(copy);
                        after = Optional.of(copy);
                    }
                });
        return pasted;
    }
}
