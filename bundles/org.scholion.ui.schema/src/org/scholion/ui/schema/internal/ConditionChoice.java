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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.ConditionDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.schema.model.ValueKind;
import org.scholion.ui.schema.internal.model.FittingElements;
import org.scholion.ui.schema.internal.model.SchemaEditing;
import org.scholion.ui.words.UiWords;

/** On which other attribute it depends whether an attribute is asked for. */
final class ConditionChoice {

    private final SchemaEditing editing;
    private final FittingElements fitting;
    private final AttributeDefinition attribute;

    ConditionChoice(SchemaEditing editing, FittingElements fitting, AttributeDefinition attribute) {
        this.editing = editing;
        this.fitting = fitting;
        this.attribute = attribute;
    }

    /** The attributes of the type, and none; another one begins with no value. */
    FormPart attribute(Composite parent, String name) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().applyTo(combo);
        FormControls.named(combo, name);
        List<String> ids = new ArrayList<>();
        Runnable update =
                () -> {
                    ids.clear();
                    ids.add("");
                    List<String> names = new ArrayList<>(List.of(UiWords.say("design.always")));
                    for (SchemaElement each : others()) {
                        if (each.getId() != null) {
                            ids.add(each.getId());
                            names.add(SchemaWords.name(each));
                        }
                    }
                    ConditionDefinition now = attribute.getCondition();
                    String id = now == null ? "" : String.valueOf(now.getAttribute());
                    if (!ids.contains(id)) {
                        ids.add(id);
                        names.add(UiWords.say("design.unknown", "id", id));
                    }
                    if (!List.of(combo.getItems()).equals(names)) {
                        combo.setItems(names.toArray(String[]::new));
                    }
                    combo.select(ids.indexOf(id));
                };
        combo.addListener(SWT.Selection, event -> choose(ids.get(combo.getSelectionIndex())));
        update.run();
        return new FormPart("condition", combo, update);
    }

    private List<? extends SchemaElement> others() {
        return fitting.of(attribute, Literals.CONDITION_DEFINITION__ATTRIBUTE);
    }

    private void choose(String id) {
        editing.change(
                attribute,
                () -> {
                    if (id.isEmpty()) {
                        attribute.setCondition(null);
                    } else {
                        ConditionDefinition made =
                                SchemaFactory.eINSTANCE.createConditionDefinition();
                        made.setAttribute(id);
                        attribute.setCondition(made);
                    }
                });
    }

    /** The values that the other attribute can have. */
    List<FormControls.Ticked> values() {
        List<FormControls.Ticked> values = new ArrayList<>();
        for (SchemaElement each : others()) {
            if (each instanceof AttributeDefinition other
                    && other.getId() != null
                    && other.getId().equals(attribute.getCondition().getAttribute())) {
                if (other.getKind() == ValueKind.FLAG) {
                    for (boolean flag : new boolean[] {true, false}) {
                        values.add(
                                new FormControls.Ticked(
                                        String.valueOf(flag),
                                        UiWords.say("editing.value.flag", "flag", flag)));
                    }
                } else if (other.getTagSet() != null) {
                    fitting.tags(other.getTagSet()).stream()
                            .filter(tag -> tag.getId() != null)
                            .forEach(
                                    tag ->
                                            values.add(
                                                    new FormControls.Ticked(
                                                            tag.getId(), SchemaWords.name(tag))));
                }
            }
        }
        return values;
    }
}
