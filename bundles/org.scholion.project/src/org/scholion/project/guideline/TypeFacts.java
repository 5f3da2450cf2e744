/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.MentionShape;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceTerms;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;
import org.scholion.words.Message;

/** What a schema says of a type beyond its words, sentence by sentence. */
final class TypeFacts {

    private final Schema schema;
    private final List<Message> facts = new ArrayList<>();

    private TypeFacts(Schema schema) {
        this.schema = schema;
    }

    /** Returns what is not as it would be unsaid. */
    static List<Message> of(Schema schema, AnnotationType type) {
        TypeFacts made = new TypeFacts(schema);
        switch (type) {
            case EntityType entity -> made.entity(entity);
            case RelationType relation -> made.relation(relation);
            case StanceType stance -> made.stance(stance);
            case PassageType passage ->
                    made.add(passage.excludedByDefault(), "project.reference.excluded");
            case DocumentLabelType label -> {
                made.facts.add(
                        Message.of("project.reference.values", "set", made.tagSet(label.tagSet())));
                made.add(label.multiple(), "project.reference.several");
            }
        }
        return List.copyOf(made.facts);
    }

    private void add(boolean holds, String code) {
        if (holds) {
            facts.add(Message.of(code));
        }
    }

    private void entity(EntityType entity) {
        add(entity.isAbstract(), "project.reference.abstract");
        entity.parent()
                .ifPresent(
                        id -> facts.add(Message.of("project.reference.kind-of", "type", name(id))));
        MentionShape shape = entity.shape();
        if (shape.overlap() != MentionShape.Neighbours.ANY) {
            facts.add(Message.of("project.reference.overlap", "others", shape.overlap()));
        }
        if (shape.nesting() != MentionShape.Neighbours.ANY) {
            facts.add(Message.of("project.reference.nesting", "others", shape.nesting()));
        }
        add(!shape.discontinuous(), "project.reference.one-piece");
        add(shape.zeroWidth(), "project.reference.zero-width");
        add(entity.wholeWords(), "project.reference.whole-words");
        if (shape.anchor() != MentionShape.AnchorUnit.GRAPHEME) {
            facts.add(Message.of("project.reference.anchor", "unit", shape.anchor()));
        }
        if (shape.article() != MentionShape.ArticleUse.FREE) {
            facts.add(Message.of("project.reference.article", "use", shape.article()));
        }
        add(!entity.referents().allowed(), "project.reference.no-referents");
        add(
                entity.referents().allowed() && !entity.referents().groups(),
                "project.reference.no-groups");
        add(entity.referents().identified(), "project.reference.identified");
    }

    private void relation(RelationType relation) {
        add(relation.symmetric(), "project.reference.symmetric");
        add(relation.anchored(), "project.reference.anchored");
        add(relation.sameSentence(), "project.reference.same-sentence");
    }

    private void stance(StanceType stance) {
        facts.add(Message.of("project.reference.polarity", "set", tagSet(stance.polarity())));
        stance.intensity()
                .ifPresent(
                        set ->
                                facts.add(
                                        Message.of(
                                                "project.reference.intensity",
                                                "set",
                                                tagSet(set))));
        ends("project.reference.holders", stance.holderTypes());
        ends("project.reference.targets", stance.targetTypes());
        StanceTerms terms = stance.terms();
        add(!terms.authorHolder(), "project.reference.no-author");
        add(!terms.implicitHolder(), "project.reference.no-implicit");
        add(terms.catalogued(), "project.reference.catalogued");
        add(terms.intensityRequired(), "project.reference.needs-intensity");
        add(terms.cueRequired(), "project.reference.needs-cue");
        add(terms.evidenceRequired(), "project.reference.needs-evidence");
        if (terms.maximumSources() != Role.UNBOUNDED) {
            facts.add(Message.of("project.reference.sources", "most", terms.maximumSources()));
        }
        terms.commitment()
                .ifPresent(
                        set ->
                                facts.add(
                                        Message.of(
                                                "project.reference.commitment",
                                                "set",
                                                tagSet(set))));
    }

    private void ends(String code, List<String> types) {
        if (!types.isEmpty()) {
            facts.add(Message.of(code, "types", names(types)));
        }
    }

    /** Returns what is said of an attribute beyond its kind. */
    static List<Message> of(Schema schema, Attribute attribute) {
        TypeFacts made = new TypeFacts(schema);
        made.attribute(attribute);
        return List.copyOf(made.facts);
    }

    private void attribute(Attribute attribute) {
        add(attribute.required(), "project.reference.required");
        attribute
                .defaultValue()
                .ifPresent(
                        value ->
                                facts.add(
                                        Message.of(
                                                "project.reference.proposed",
                                                "value",
                                                value(attribute, value))));
        attribute
                .terms()
                .minimum()
                .ifPresent(
                        least ->
                                facts.add(
                                        Message.of(
                                                "project.reference.least",
                                                "number",
                                                least.toPlainString())));
        attribute
                .terms()
                .maximum()
                .ifPresent(
                        most ->
                                facts.add(
                                        Message.of(
                                                "project.reference.most",
                                                "number",
                                                most.toPlainString())));
        if (!attribute.terms().onlyTypes().isEmpty()) {
            facts.add(
                    Message.of(
                            "project.reference.only",
                            "types",
                            names(attribute.terms().onlyTypes())));
        }
        if (!attribute.terms().allowedTypes().isEmpty()) {
            facts.add(
                    Message.of(
                            "project.reference.leads-to",
                            "types",
                            names(attribute.terms().allowedTypes())));
        }
        attribute
                .terms()
                .condition()
                .ifPresent(
                        when ->
                                facts.add(
                                        Message.of(
                                                "project.reference.when",
                                                "attribute",
                                                attributeName(when.attribute()),
                                                "values",
                                                when.values())));
    }

    private String value(Attribute attribute, String value) {
        return attribute
                .tagSet()
                .flatMap(schema::tagSet)
                .flatMap(set -> set.tag(value))
                .map(tag -> tag.name())
                .orElse(value);
    }

    private String attributeName(String id) {
        Optional<Attribute> found =
                schema.types().stream().flatMap(type -> type.attribute(id).stream()).findFirst();
        return found.map(Attribute::name).orElse(id);
    }

    private List<String> names(List<String> types) {
        return types.stream().map(this::name).toList();
    }

    private String name(String typeId) {
        return schema.type(typeId).map(AnnotationType::name).orElse(typeId);
    }

    private String tagSet(String id) {
        return schema.tagSet(id).map(TagSet::name).orElse(id);
    }
}
