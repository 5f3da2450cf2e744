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
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.KeySuggestion;
import org.scholion.schema.compile.ModelFinding;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.words.Message;

/** What mends the usual mistakes, each as one step. */
public final class QuickFixes {

    private final SchemaEditing editing;
    private final Arranging arranging;

    /**
     * One way to mend a mistake.
     *
     * @param says what it does
     * @param mend does it
     */
    public record Fix(Message says, Runnable mend) {}

    /** Creates it. */
    public QuickFixes(SchemaEditing editing, Arranging arranging) {
        this.editing = editing;
        this.arranging = arranging;
    }

    /**
     * Returns the ways to mend a mistake, the most likely first.
     *
     * @param element of the schema that is written, which the finding is about
     */
    public List<Fix> of(ModelFinding finding, SchemaElement element) {
        List<Fix> fixes = new ArrayList<>();
        switch (finding.problem().message().code()) {
            case "schema.problem.no-id", "schema.problem.id-twice" -> {
                EObject parent =
                        element.eContainer() == null ? editing.model() : element.eContainer();
                String id = arranging.making().freeId(element, parent);
                fixes.add(
                        set(
                                Message.of("design.fix.id", "id", id),
                                element,
                                Literals.SCHEMA_ELEMENT__ID,
                                id));
            }
            case "schema.problem.no-name" -> {
                if (element.getId() != null) {
                    fixes.add(
                            set(
                                    Message.of("design.fix.name", "name", element.getId()),
                                    element,
                                    Literals.SCHEMA_ELEMENT__NAME,
                                    element.getId()));
                }
            }
            case "schema.problem.taken-shortcut",
                    "schema.problem.reserved-shortcut",
                    "schema.problem.no-shortcut" ->
                    key(fixes, element);
            case "schema.problem.no-color",
                    "schema.warning.contrast",
                    "schema.warning.tint",
                    "schema.warning.alike" ->
                    fixes.add(color((Colored) element));
            case "schema.problem.type-unknown",
                    "schema.problem.tag-set-unknown",
                    "schema.problem.tag-unknown",
                    "schema.problem.attribute-unknown",
                    "schema.problem.role-unknown",
                    "schema.problem.circle",
                    "schema.problem.no-acts",
                    "schema.problem.unordered-intensity" ->
                    unknown(fixes, element, argument(finding, "id"));
            case "schema.problem.parent-no-entity",
                    "schema.problem.holder-no-entity",
                    "schema.problem.only-elsewhere" ->
                    unknown(fixes, element, argument(finding, "type"));
            case "schema.problem.needless-tag-set" ->
                    fixes.add(clear(element, Literals.ATTRIBUTE_DEFINITION__TAG_SET));
            case "schema.problem.no-default" ->
                    fixes.add(clear(element, Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE));
            case "schema.problem.needless-allowed" ->
                    fixes.add(clear(element, Literals.ATTRIBUTE_DEFINITION__ALLOWED_TYPES));
            case "schema.problem.needless-bounds", "schema.problem.bounds" ->
                    fixes.add(
                            clear(
                                    element,
                                    Literals.ATTRIBUTE_DEFINITION__MINIMUM,
                                    Literals.ATTRIBUTE_DEFINITION__MAXIMUM));
            case "schema.problem.no-tags" ->
                    fixes.add(
                            new Fix(
                                    Message.of("design.fix.add-tag"),
                                    () ->
                                            arranging.add(
                                                    Literals.TAG_DEFINITION,
                                                    Optional.of((TagSetDefinition) element))));
            case "schema.problem.no-role" ->
                    fixes.add(
                            new Fix(
                                    Message.of("design.fix.add-role"),
                                    () ->
                                            arranging.add(
                                                    Literals.ROLE_DEFINITION,
                                                    Optional.of((RelationDefinition) element))));
            default -> {}
        }
        return List.copyOf(fixes);
    }

    private static String argument(ModelFinding finding, String name) {
        return String.valueOf(finding.problem().message().arguments().get(name));
    }

    private void key(List<Fix> fixes, SchemaElement element) {
        Optional<String> free =
                KeySuggestion.any(
                        element.getName() == null ? "" : element.getName(),
                        arranging.making().keys());
        free.ifPresent(
                key ->
                        fixes.add(
                                set(
                                        Message.of("design.fix.key", "key", key),
                                        element,
                                        Literals.COLORED__SHORTCUT,
                                        key)));
        fixes.add(set(Message.of("design.fix.no-key"), element, Literals.COLORED__SHORTCUT, null));
    }

    /** Returns the step that gives an element the freest colour of the palette. */
    public Fix color(Colored element) {
        return new Fix(
                Message.of("design.fix.color"),
                () -> editing.change(element, () -> arranging.making().color(element)));
    }

    /** Returns a key for an element that nobody has, if there is one. */
    public Optional<String> freeKey(SchemaElement element) {
        String own =
                element instanceof Colored colored && colored.getShortcut() != null
                        ? colored.getShortcut().toUpperCase(Locale.ROOT)
                        : "";
        return KeySuggestion.any(
                element.getName() == null ? "" : element.getName(),
                arranging.making().keys().stream().filter(key -> !key.equals(own)).toList());
    }

    /** A reference to what is not there: leave it out, wherever in the element it stands. */
    private void unknown(List<Fix> fixes, SchemaElement element, String id) {
        if (id.isEmpty()) {
            return;
        }
        fixes.add(
                new Fix(
                        Message.of("design.fix.leave-out", "id", id),
                        () -> editing.change(element, () -> leaveOut(element, id))));
    }

    private static void leaveOut(SchemaElement element, String id) {
        leaveOutOf(element, id);
        element.eContents().stream()
                .filter(part -> part.eClass() == Literals.CONDITION_DEFINITION)
                .toList()
                .forEach(
                        condition -> {
                            Object attribute =
                                    condition.eGet(Literals.CONDITION_DEFINITION__ATTRIBUTE);
                            if (id.equals(attribute)) {
                                element.eUnset(Literals.ATTRIBUTE_DEFINITION__CONDITION);
                            }
                        });
    }

    private static void leaveOutOf(EObject element, String id) {
        for (EAttribute feature : element.eClass().getEAllAttributes()) {
            if (feature == Literals.SCHEMA_ELEMENT__ID
                    || feature == Literals.SCHEMA_ELEMENT__NAME
                    || feature == Literals.SCHEMA_ELEMENT__DESCRIPTION
                    || feature.isDerived()) {
                continue;
            }
            if (!feature.isMany() && id.equals(element.eGet(feature))) {
                element.eUnset(feature);
            } else if (feature.isMany() && element.eGet(feature) instanceof EList<?> list) {
                list.removeIf(id::equals);
            }
        }
    }

    private Fix clear(EObject element, EStructuralFeature... features) {
        return new Fix(
                Message.of("design.fix.clear"),
                () ->
                        editing.change(
                                element,
                                () -> {
                                    for (EStructuralFeature feature : features) {
                                        element.eUnset(feature);
                                    }
                                }));
    }

    private Fix set(
            Message says, EObject element, EStructuralFeature feature, @Nullable Object value) {
        return new Fix(says, () -> editing.set(element, feature, value));
    }
}
