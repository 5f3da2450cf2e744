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
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.schema.Schema;
import org.scholion.schema.compile.ModelReview;
import org.scholion.schema.compile.SchemaCompiler;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.schema.model.TypeDefinition;
import org.scholion.schema.xml.BuiltInSchemas;

/** Another id of an element stands wherever the old one stood, and nowhere else. */
@NonNullByDefault({})
class IdChangeTest {

    private static List<SchemaElement> elements(SchemaEditing editing) {
        List<SchemaElement> all = new ArrayList<>();
        editing.model()
                .eAllContents()
                .forEachRemaining(
                        each -> {
                            if (each instanceof SchemaElement element) {
                                all.add(element);
                            }
                        });
        return all;
    }

    @Test
    void thatASchemaIsAsValidWithAnyOtherIdAndTheSameWithTheOldOne() {
        for (String id : BuiltInSchemas.names()) {
            Schema schema = BuiltInSchemas.load(id).orElseThrow();
            SchemaEditing editing = new SchemaEditing(SchemaCompiler.decompile(schema));
            String before = WrittenSchemas.xml(editing);
            for (SchemaElement element : elements(editing)) {
                String old = element.getId();
                editing.identify(element, "another");
                assertThat(ModelReview.of(editing.copy()).findings())
                        .as("%s of %s", old, id)
                        .isEqualTo(ModelReview.of(SchemaCompiler.decompile(schema)).findings());
                editing.identify(element, old);
                assertThat(WrittenSchemas.xml(editing)).as("%s of %s", old, id).isEqualTo(before);
            }
        }
    }

    @Test
    void thatATypeIsNamedByItsNewIdEverywhere() {
        SchemaEditing editing = WrittenSchemas.news();
        assertThat(count(editing, ">organisation<")).isPositive();
        int named = count(editing, ">organisation<");
        editing.identify(WrittenSchemas.entity(editing, "organisation"), "body");
        assertThat(count(editing, ">organisation<")).isZero();
        assertThat(count(editing, ">body<")).isEqualTo(named);
        editing.undo();
        assertThat(count(editing, ">organisation<")).isEqualTo(named);
    }

    private static int count(SchemaEditing editing, String words) {
        return (int)
                Pattern.compile(Pattern.quote(words))
                        .matcher(WrittenSchemas.xml(editing))
                        .results()
                        .count();
    }

    @Test
    void thatTheIdOfWhatIsNewFollowsItsNameAndWhatNamesItFollowsToo() {
        SchemaEditing editing = WrittenSchemas.news();
        Arranging arranging = WrittenSchemas.arranging(editing);
        TypeDefinition made =
                (TypeDefinition) arranging.add(Literals.ENTITY_DEFINITION, Optional.empty());
        var role = editing.model().getRelations().get(0).getRoles().get(0);
        editing.change(role, () -> role.getAllowedTypes().add(made.getId()));
        editing.type(made, Literals.SCHEMA_ELEMENT__NAME, "Stat");
        editing.type(made, Literals.SCHEMA_ELEMENT__NAME, "Statute");
        editing.endTyping();
        assertThat(made.getId()).isEqualTo("statute");
        assertThat(role.getAllowedTypes()).contains("statute");
        editing.undo();
        assertThat(made.getName()).isEqualTo("New EntityDefinition");
        assertThat(role.getAllowedTypes()).contains(made.getId()).doesNotContain("statute");
        editing.redo();
        assertThat(made.getName()).isEqualTo("Statute");
        // once it is kept, annotations may know it
        editing.kept();
        editing.type(made, Literals.SCHEMA_ELEMENT__NAME, "Law");
        editing.endTyping();
        assertThat(made.getId()).isEqualTo("statute");
    }

    @Test
    void thatAnIdSomebodyChoseStays() {
        SchemaEditing editing = WrittenSchemas.news();
        SchemaElement made =
                WrittenSchemas.arranging(editing).add(Literals.ENTITY_DEFINITION, Optional.empty());
        editing.identify(made, "mine");
        editing.type(made, Literals.SCHEMA_ELEMENT__NAME, "Law");
        editing.endTyping();
        assertThat(made.getId()).isEqualTo("mine");
        assertThat(made.getName()).isEqualTo("Law");
    }

    @Test
    void thatEveryFeatureThatNamesAnElementIsFollowed() {
        // all other texts of the model are free ones
        List<String> free =
                List.of(
                        "id",
                        "name",
                        "description",
                        "shortName",
                        "language",
                        "color",
                        "darkColor",
                        "shortcut",
                        "text",
                        "reason");
        for (var classifier : SchemaPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass of) {
                for (EAttribute attribute : of.getEAttributes()) {
                    if (attribute.getEType() == EcorePackage.Literals.ESTRING
                            && !free.contains(attribute.getName())) {
                        assertThat(IdChange.REFERENCES).contains(attribute);
                    }
                }
            }
        }
    }
}
