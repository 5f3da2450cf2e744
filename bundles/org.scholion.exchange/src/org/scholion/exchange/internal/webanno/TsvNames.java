/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Relation;
import org.scholion.exchange.internal.SchemaNames;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.uima.UimaNames;

/**
 * What types and features are called: as their ids are, where these are names of UIMA, so that what
 * came from a file goes back under its name; else by something that is one.
 */
final class TsvNames {

    private static final String CUSTOM = "webanno.custom.";
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_+[A-Za-z0-9]+)*");
    private static final Pattern QUALIFIED =
            Pattern.compile("([A-Za-z][A-Za-z0-9_]*\\.)+[A-Za-z][A-Za-z0-9_]*");

    private final SchemaNames names;
    private final Map<String, String> known = new TreeMap<>();

    TsvNames(Schema schema) {
        names = new SchemaNames(schema);
    }

    String type(AnnotationKind kind, String id) {
        return known.computeIfAbsent(
                kind + id,
                k ->
                        QUALIFIED.matcher(id).matches()
                                ? id
                                : CUSTOM
                                        + plain(
                                                id,
                                                names.type(kind, id)
                                                        .map(AnnotationType::name)
                                                        .orElse(id)));
    }

    private static String plain(String id, String name) {
        if (NAME.matcher(id).matches()) {
            return id;
        }
        return NAME.matcher(name).matches() ? name : UimaNames.escape(id);
    }

    String feature(Optional<AnnotationType> type, String id) {
        return plain(id, type.flatMap(t -> names.attribute(t, id)).map(Attribute::name).orElse(id));
    }

    /** Whether an attribute leads to another annotation. */
    boolean isLink(Optional<AnnotationType> type, String id) {
        return type.flatMap(t -> names.attribute(t, id))
                .filter(a -> a.kind() == AttributeKind.LINK)
                .isPresent();
    }

    String role(Optional<AnnotationType> type, String id) {
        Optional<Role> role =
                type.filter(RelationType.class::isInstance)
                        .map(RelationType.class::cast)
                        .flatMap(t -> names.role(t, id));
        return plain(id, role.map(Role::name).orElse(id));
    }

    /** Returns the ids of the roles of a relation type. */
    List<String> roles(AnnotationType type) {
        return type instanceof RelationType relation
                ? relation.roles().stream().map(Role::id).toList()
                : List.of();
    }

    /** Returns the roles a relation has, where it comes from first. */
    List<String> ordered(Relation relation) {
        List<String> roles = new ArrayList<>();
        found(relation.kind(), relation.typeId()).ifPresent(type -> roles.addAll(roles(type)));
        relation.roles().keySet().stream().filter(r -> !roles.contains(r)).forEach(roles::add);
        roles.retainAll(relation.roles().keySet());
        if (roles.equals(List.of(TsvTypes.DEPENDENT, TsvTypes.GOVERNOR))) {
            return List.of(TsvTypes.GOVERNOR, TsvTypes.DEPENDENT);
        }
        return roles;
    }

    /** Whether roles are called as the format calls them. */
    boolean isDirected(List<String> roles) {
        return roles.equals(List.of(TsvTypes.GOVERNOR, TsvTypes.DEPENDENT));
    }

    Optional<AnnotationType> found(AnnotationKind kind, String id) {
        return names.type(kind, id);
    }

    /** Returns what a tag of an attribute is called. */
    String tag(Optional<AnnotationType> type, String attribute, String tag) {
        Optional<TagSet> tags =
                type.flatMap(t -> names.attribute(t, attribute)).flatMap(names::tagSet);
        return tags.flatMap(t -> names.tag(t, tag)).map(Tag::name).orElse(tag);
    }
}
