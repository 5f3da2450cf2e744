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

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.scholion.schema.ReservedKeys;
import org.scholion.schema.compile.ModelReview;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;

/** How elements are added, moved, deleted and pasted. */
class ArrangingTest {

    private final SchemaEditing editing = WrittenSchemas.news();
    private final Arranging arranging = WrittenSchemas.arranging(editing);

    @Test
    void thatWhatIsAddedIsValidAtOnce() {
        List<EClass> kinds =
                List.of(
                        SchemaPackage.Literals.ENTITY_DEFINITION,
                        SchemaPackage.Literals.RELATION_DEFINITION,
                        SchemaPackage.Literals.STANCE_DEFINITION,
                        SchemaPackage.Literals.PASSAGE_DEFINITION,
                        SchemaPackage.Literals.DOCUMENT_LABEL_DEFINITION,
                        SchemaPackage.Literals.TAG_SET_DEFINITION,
                        SchemaPackage.Literals.TAG_DEFINITION,
                        SchemaPackage.Literals.ROLE_DEFINITION,
                        SchemaPackage.Literals.ATTRIBUTE_DEFINITION);
        for (EClass kind : kinds) {
            Optional<SchemaElement> in =
                    kind == SchemaPackage.Literals.TAG_DEFINITION
                            ? Optional.of(editing.model().getTagSets().get(0))
                            : kind == SchemaPackage.Literals.ROLE_DEFINITION
                                    ? Optional.of(relationOfThree())
                                    : Optional.of(WrittenSchemas.entity(editing, "person"));
            arranging.add(kind, in.map(each -> each));
            assertThat(ModelReview.of(editing.copy()).findings().stream().filter(f -> f.error()))
                    .as(kind.getName())
                    .isEmpty();
        }
    }

    private RelationDefinition relationOfThree() {
        return editing.model().getRelations().stream()
                .filter(relation -> !relation.isSymmetric())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thatANewTypeHasAnIdOfItsNameAFreeColourAndAFreeKey() {
        EntityDefinition one = add("person");
        EntityDefinition other = add("person");
        assertThat(one.getId()).isEqualTo("new-entitydefinition");
        assertThat(other.getId()).isEqualTo("new-entitydefinition-2");
        assertThat(one.getShortcut()).isNotEqualTo(other.getShortcut());
        assertThat(ReservedKeys.runsCommand(one.getShortcut())).isFalse();
        assertThat(ModelColors.of(one)).isPresent().isNotEqualTo(ModelColors.of(other));
    }

    @Test
    void thatWhatIsAddedStandsAfterWhatIsSelected() {
        EntityDefinition made = add("person");
        List<EntityDefinition> all = editing.model().getEntities();
        assertThat(all.indexOf(made))
                .isEqualTo(all.indexOf(WrittenSchemas.entity(editing, "person")) + 1);
    }

    private EntityDefinition add(String after) {
        return (EntityDefinition)
                arranging.add(
                        SchemaPackage.Literals.ENTITY_DEFINITION,
                        Optional.of(WrittenSchemas.entity(editing, after)));
    }

    @Test
    void thatATypeMovesAmongThoseOfItsKind() {
        SchemaElement last =
                arranging.add(SchemaPackage.Literals.ENTITY_DEFINITION, Optional.empty());
        List<EntityDefinition> before = List.copyOf(editing.model().getEntities());
        assertThat(before.get(before.size() - 1)).isSameAs(last);
        assertThat(arranging.canMove(last, false)).isFalse();
        arranging.move(last, true);
        List<EntityDefinition> after = List.copyOf(editing.model().getEntities());
        assertThat(after.get(after.size() - 2)).isSameAs(last);
        editing.undo();
        assertThat(editing.model().getEntities()).containsExactlyElementsOf(before);
    }

    @Test
    void thatAPastedTypeHasAnIdAndAKeyOfItsOwn() {
        EntityDefinition person = WrittenSchemas.entity(editing, "person");
        String text = arranging.copy(List.of(person));
        List<SchemaElement> pasted = arranging.paste(text, Optional.of(person));
        assertThat(pasted).hasSize(1);
        EntityDefinition copy = (EntityDefinition) pasted.get(0);
        assertThat(copy.getId()).isEqualTo("person-2");
        assertThat(copy.getName()).isEqualTo(person.getName() + " 2");
        assertThat(copy.getShortcut()).isNotEqualTo(person.getShortcut());
        assertThat(ModelReview.of(editing.copy()).valid()).isTrue();
    }

    @Test
    void thatPartsArePastedIntoWhatIsSelected() {
        TagSetDefinition from = editing.model().getTagSets().get(0);
        TagDefinition tag = from.getTags().get(0);
        String text = arranging.copy(List.of(tag));
        TagSetDefinition into = editing.model().getTagSets().get(1);
        arranging.paste(text, Optional.of(into));
        assertThat(into.getTags().get(into.getTags().size() - 1).getName())
                .isEqualTo(tag.getName());
        // a tag belongs into no entity type
        assertThat(arranging.paste(text, Optional.of(WrittenSchemas.entity(editing, "person"))))
                .isEmpty();
    }

    @Test
    void thatWhatIsPastedIsWhatWasCopiedButForItsIdNameKeyAndColour() {
        for (SchemaElement element :
                List.<SchemaElement>of(
                        WrittenSchemas.entity(editing, "person"),
                        editing.model().getRelations().get(0),
                        editing.model().getStances().get(0),
                        editing.model().getTagSets().get(0),
                        editing.model().getTagSets().get(0).getTags().get(0),
                        editing.model().getRelations().get(0).getRoles().get(0))) {
            SchemaElement pasted =
                    arranging.paste(arranging.copy(List.of(element)), Optional.of(element)).get(0);
            SchemaElement copy = EcoreUtil.copy(element);
            assertThat(pasted.getId()).isNotEqualTo(element.getId());
            copy.setId(pasted.getId());
            copy.setName(pasted.getName());
            if (copy instanceof Colored to && pasted instanceof Colored from) {
                to.setShortcut(from.getShortcut());
                to.setColor(from.getColor());
                to.setDarkColor(from.getDarkColor());
            }
            assertThat(EcoreUtil.equals(copy, pasted)).as(element.getId()).isTrue();
            // into another schema it comes as it is
            SchemaEditing empty =
                    new SchemaEditing(SchemaFactory.eINSTANCE.createSchemaDefinition());
            if (SchemaGroup.of(element).isPresent()) {
                SchemaElement there =
                        WrittenSchemas.arranging(empty)
                                .paste(arranging.copy(List.of(element)), Optional.empty())
                                .get(0);
                assertThat(EcoreUtil.equals(element, there)).as(element.getId()).isTrue();
            }
        }
    }

    @Test
    void thatWhatIsDraggedStandsWhereItWasPutAndPartsGoOverToOthersOfTheirKind() {
        List<EntityDefinition> before = List.copyOf(editing.model().getEntities());
        EntityDefinition first = before.get(0);
        EntityDefinition third = before.get(2);
        arranging.place(List.of(first), third, true);
        assertThat(editing.model().getEntities().subList(0, 3))
                .containsExactly(before.get(1), third, first);
        arranging.place(List.of(third, before.get(1)), first, true);
        assertThat(editing.model().getEntities().subList(0, 3))
                .containsExactly(first, third, before.get(1));
        editing.undo();
        editing.undo();
        assertThat(editing.model().getEntities()).containsExactlyElementsOf(before);

        TagSetDefinition from = editing.model().getTagSets().get(0);
        TagSetDefinition into = editing.model().getTagSets().get(1);
        TagDefinition tag = from.getTags().get(0);
        assertThat(arranging.canPlace(List.of(tag), first)).isFalse();
        assertThat(arranging.canPlace(List.of(first), into)).isFalse();
        arranging.place(List.of(tag), into, false);
        assertThat(into.getTags().get(into.getTags().size() - 1)).isSameAs(tag);
        assertThat(from.getTags()).doesNotContain(tag);
        TagDefinition same = from.getTags().get(0);
        editing.identify(same, tag.getId());
        assertThat(arranging.canPlace(List.of(same), into)).isFalse();
    }

    @Test
    void thatOtherTextPastesNothing() {
        String before = WrittenSchemas.xml(editing);
        assertThat(arranging.paste("some words", Optional.empty())).isEmpty();
        assertThat(arranging.paste("<a/>", Optional.empty())).isEmpty();
        assertThat(WrittenSchemas.xml(editing)).isEqualTo(before);
        assertThat(editing.canUndo()).isFalse();
    }

    @Test
    void thatAPartOfWhatIsDeletedIsNotDeletedTwice() {
        EntityDefinition person = WrittenSchemas.entity(editing, "person");
        AttributeDefinition attribute =
                (AttributeDefinition)
                        arranging.add(
                                SchemaPackage.Literals.ATTRIBUTE_DEFINITION, Optional.of(person));
        arranging.delete(List.of(attribute, person));
        editing.undo();
        assertThat(person.getAttributes()).contains(attribute);
        assertThat(editing.contains(person)).isTrue();
    }

    @Test
    void thatWhatReferredToADeletedTypeIsAProblemAndNotChanged() {
        RelationDefinition relation = editing.model().getRelations().get(0);
        List<String> allowed = List.copyOf(relation.getRoles().get(0).getAllowedTypes());
        EntityDefinition type = WrittenSchemas.entity(editing, allowed.get(0));
        arranging.delete(List.of(type));
        assertThat(relation.getRoles().get(0).getAllowedTypes()).containsExactlyElementsOf(allowed);
        assertThat(
                        ModelReview.of(editing.copy()).findings().stream()
                                .map(finding -> finding.problem().message().code()))
                .contains("schema.problem.type-unknown");
    }
}
