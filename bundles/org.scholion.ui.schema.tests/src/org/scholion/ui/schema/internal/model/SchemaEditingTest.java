/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.TypeDefinition;

/** What changes a schema can be taken back and done again, as it was. */
class SchemaEditingTest {

    @Test
    void thatWhatIsTypedWithoutABreakIsOneStep() {
        SchemaEditing editing = WrittenSchemas.news();
        EntityDefinition person = WrittenSchemas.entity(editing, "person");
        String before = person.getName();
        editing.type(person, SchemaPackage.Literals.SCHEMA_ELEMENT__NAME, "H");
        editing.type(person, SchemaPackage.Literals.SCHEMA_ELEMENT__NAME, "Human");
        editing.endTyping();
        editing.type(person, SchemaPackage.Literals.SCHEMA_ELEMENT__NAME, "Human being");
        editing.undo();
        assertThat(person.getName()).isEqualTo("Human");
        editing.undo();
        assertThat(person.getName()).isEqualTo(before);
        assertThat(editing.canUndo()).isFalse();
        editing.redo();
        editing.redo();
        assertThat(person.getName()).isEqualTo("Human being");
    }

    @Test
    void thatRenamingNeverChangesAnId() {
        SchemaEditing editing = WrittenSchemas.news();
        EntityDefinition person = WrittenSchemas.entity(editing, "person");
        editing.type(person, SchemaPackage.Literals.SCHEMA_ELEMENT__NAME, "Human");
        assertThat(person.getId()).isEqualTo("person");
    }

    @Test
    void thatWhatIsKeptIsChangedByWhatComesNextAlone() {
        SchemaEditing editing = WrittenSchemas.news();
        EntityDefinition person = WrittenSchemas.entity(editing, "person");
        assertThat(editing.isChanged()).isFalse();
        editing.type(person, SchemaPackage.Literals.SCHEMA_ELEMENT__NAME, "H");
        assertThat(editing.isChanged()).isTrue();
        editing.kept();
        assertThat(editing.isChanged()).isFalse();
        editing.type(person, SchemaPackage.Literals.SCHEMA_ELEMENT__NAME, "Hu");
        assertThat(editing.isChanged()).isTrue();
        editing.undo();
        assertThat(editing.isChanged()).isFalse();
    }

    @Test
    void thatNoCharacterIsTakenThatXmlCannotHold() {
        SchemaEditing editing = WrittenSchemas.news();
        EntityDefinition person = WrittenSchemas.entity(editing, "person");
        editing.set(
                person, SchemaPackage.Literals.SCHEMA_ELEMENT__DESCRIPTION, "a\u0000b\r\n\uD800c");
        assertThat(person.getDescription()).isEqualTo("ab\nc");
    }

    @Test
    void thatAnyEditsAreTakenBackAndDoneAgain() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            SchemaEditing editing = WrittenSchemas.news();
            Arranging arranging = WrittenSchemas.arranging(editing);
            List<String> states = new ArrayList<>(List.of(WrittenSchemas.xml(editing)));
            for (int i = 0; i < 30; i++) {
                edit(random, editing, arranging);
                editing.endTyping();
                String now = WrittenSchemas.xml(editing);
                if (!now.equals(states.get(states.size() - 1))) {
                    states.add(now);
                }
            }
            for (int i = states.size() - 1; i >= 0; i--) {
                assertThat(WrittenSchemas.xml(editing))
                        .as("seed %d", seed)
                        .isEqualTo(states.get(i));
                undoToChange(editing, states.get(i));
            }
            assertThat(editing.canUndo()).isFalse();
            while (editing.canRedo()) {
                editing.redo();
            }
            assertThat(WrittenSchemas.xml(editing))
                    .as("seed %d", seed)
                    .isEqualTo(states.get(states.size() - 1));
        }
    }

    private static void undoToChange(SchemaEditing editing, String now) {
        while (editing.canUndo() && WrittenSchemas.xml(editing).equals(now)) {
            editing.undo();
        }
    }

    private static void edit(Random random, SchemaEditing editing, Arranging arranging) {
        List<EObject> all = new ArrayList<>();
        editing.model().eAllContents().forEachRemaining(all::add);
        all.removeIf(each -> !(each instanceof SchemaElement));
        Optional<EObject> some =
                all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        switch (random.nextInt(9)) {
            case 0 -> {
                List<EClass> addable = arranging.addable(some);
                arranging.add(addable.get(random.nextInt(addable.size())), some);
            }
            case 1 -> some.ifPresent(each -> arranging.delete(List.of(each)));
            case 2 -> some.ifPresent(each -> arranging.move(each, random.nextBoolean()));
            case 3 -> some.ifPresent(each -> arranging.paste(arranging.copy(List.of(each)), some));
            case 4 ->
                    some.ifPresent(
                            each ->
                                    editing.type(
                                            each,
                                            SchemaPackage.Literals.SCHEMA_ELEMENT__NAME,
                                            "name " + random.nextInt()));
            case 5 ->
                    some.filter(TypeDefinition.class::isInstance)
                            .ifPresent(
                                    each ->
                                            editing.set(
                                                    each,
                                                    SchemaPackage.Literals.COLORED__SHORTCUT,
                                                    random.nextBoolean() ? "K" : null));
            case 6 ->
                    some.ifPresent(
                            each ->
                                    arranging.place(
                                            List.of(each),
                                            all.get(random.nextInt(all.size())),
                                            random.nextBoolean()));
            case 7 ->
                    some.ifPresent(
                            each ->
                                    editing.identify(
                                            (SchemaElement) each, "id-" + random.nextInt(50)));
            default ->
                    some.filter(EntityDefinition.class::isInstance)
                            .ifPresent(
                                    each ->
                                            editing.set(
                                                    each,
                                                    SchemaPackage.Literals
                                                            .ENTITY_DEFINITION__ZERO_WIDTH,
                                                    random.nextBoolean()));
        }
    }

    @Test
    void thatWhatIsShownOfAnObjectThatIsGoneCanBeTold() {
        SchemaEditing editing = WrittenSchemas.news();
        EntityDefinition person = WrittenSchemas.entity(editing, "person");
        assertThat(editing.contains(person)).isTrue();
        WrittenSchemas.arranging(editing).delete(List.of(person));
        assertThat(editing.contains(person)).isFalse();
        editing.undo();
        assertThat(editing.contains(person)).isTrue();
        assertThat(EcoreUtil.equals(person, WrittenSchemas.entity(editing, "person"))).isTrue();
    }
}
