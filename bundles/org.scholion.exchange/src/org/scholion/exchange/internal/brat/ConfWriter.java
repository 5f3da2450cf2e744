/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Referent;
import org.scholion.document.StanceSide;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.SchemaNeeds.RoleNeed;
import org.scholion.exchange.SchemaNeeds.TypeNeed;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;

/** Collects what documents and their schemas need and writes it as an {@code annotation.conf}. */
final class ConfWriter {

    private static final String ANY = "<ANY>";

    private final Set<String> entities = new LinkedHashSet<>();

    /** Names of entity types by that of the type they are a kind of. */
    private final Map<String, Set<String>> below = new LinkedHashMap<>();

    private final Set<String> abstractTypes = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> relations = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> events = new LinkedHashMap<>();
    private final Map<String, Set<String>> attributeTargets = new LinkedHashMap<>();
    private final Map<String, Set<String>> attributeValues = new LinkedHashMap<>();
    private final Set<String> symmetric = new LinkedHashSet<>();
    private final Set<String> chains = new TreeSet<>(Set.of(Chains.EQUIV));
    private final Set<String> schemas = new LinkedHashSet<>();

    /** The names that were changed, by what they became. */
    private final SortedMap<String, String> originals;

    ConfWriter(SortedMap<String, String> originals) {
        this.originals = originals;
    }

    /** Adds a schema without any document. */
    void add(SchemaTokens tokens) {
        tokens.schema().types().forEach(type -> add(type, tokens));
    }

    void add(ExportDocument document) {
        SchemaTokens tokens = BratNames.tokens(document.schema(), originals, new Losses.Recorder());
        if (schemas.add(document.schema().id() + " " + document.schemaVersion())) {
            document.schema().types().forEach(type -> add(type, tokens));
        }
        Collection<TypeNeed> used = SchemaNeeds.of(document.annotations()).types().values();
        used.forEach(need -> observed(need, tokens));
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Referent
                    && annotation.header().attributes().get(AnnImporter.EQUIVALENCE)
                            instanceof AttributeValue.Text text
                    && BratNames.isName(text.value())) {
                chains.add(text.value());
            }
        }
    }

    private void add(AnnotationType type, SchemaTokens tokens) {
        String name = tokens.type(type);
        switch (type) {
            case EntityType entity -> {
                entities.add(name);
                if (entity.abstractType()) {
                    abstractTypes.add(name);
                }
                entity.parent()
                        .flatMap(tokens.schema()::type)
                        .map(tokens::type)
                        .filter(parent -> !parent.equals(name))
                        .ifPresent(
                                parent ->
                                        below.computeIfAbsent(parent, p -> new LinkedHashSet<>())
                                                .add(name));
            }
            case PassageType passage -> entities.add(name);
            case RelationType relation -> {
                Map<String, String> roles = new LinkedHashMap<>();
                for (Role role : relation.roles()) {
                    roles.put(
                            tokens.role(relation, role) + multiplicity(role, relation.anchored()),
                            fillers(role.allowedTypes(), tokens));
                }
                boolean event = relation.anchored() || relation.roles().size() != 2;
                (event ? events : relations).putIfAbsent(name, roles);
                if (relation.symmetric() && !event) {
                    symmetric.add(name);
                }
            }
            case StanceType stance -> stance(name, stance, tokens.schema(), tokens);
            case DocumentLabelType label -> {
                return;
            }
        }
        for (Attribute attribute : type.attributes()) {
            attribute(name, type, attribute, tokens);
        }
    }

    private void stance(String name, StanceType stance, Schema schema, SchemaTokens tokens) {
        stance(name);
        values(name, StanceEvents.POLARITY, schema.tagSet(stance.polarity()), tokens);
        values(name, StanceEvents.INTENSITY, stance.intensity().flatMap(schema::tagSet), tokens);
    }

    private void stance(String name) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (StanceSide side : StanceSide.values()) {
            String role = StanceEvents.roleOf(side);
            roles.put(role + "*", ANY);
            target(role + "Author", name);
            target(role + "Implicit", name);
        }
        roles.put(StanceEvents.CUE + "*", StanceEvents.CUE);
        roles.put(StanceEvents.EVIDENCE + "*", StanceEvents.EVIDENCE);
        entities.add(StanceEvents.CUE);
        entities.add(StanceEvents.EVIDENCE);
        events.putIfAbsent(name, roles);
    }

    private void values(
            String type, String attribute, Optional<TagSet> tagSet, SchemaTokens tokens) {
        if (tagSet.isPresent()) {
            target(attribute, type);
            TagSet set = tagSet.get();
            set.tags().forEach(tag -> value(attribute, tokens.tag(set, tag)));
        }
    }

    private void attribute(
            String type, AnnotationType owner, Attribute attribute, SchemaTokens tokens) {
        String name = tokens.attributeToken(owner.id(), attribute.id());
        switch (attribute.kind()) {
            case FLAG -> target(name, type);
            case TAG, TAGS ->
                    values(type, name, attribute.tagSet().flatMap(tokens.schema()::tagSet), tokens);
            case TEXT, INTEGER, DECIMAL, DATE, IDENTIFIER, LINK -> {
                // texts become notes; brat cannot declare open values
            }
        }
    }

    private void target(String attribute, String type) {
        attributeTargets.computeIfAbsent(attribute, a -> new LinkedHashSet<>()).add(type);
    }

    private void value(String attribute, String value) {
        if (BratNames.isListed(value)) {
            attributeValues.computeIfAbsent(attribute, a -> new LinkedHashSet<>()).add(value);
        }
    }

    private static String multiplicity(Role role, boolean event) {
        if (!event) {
            return "";
        }
        if (role.maximum() > 1) {
            return role.minimum() == role.maximum()
                    ? "{" + role.maximum() + "}"
                    : "{" + role.minimum() + "-" + role.maximum() + "}";
        }
        boolean several = role.maximum() == Role.UNBOUNDED || role.maximum() > 1;
        if (several) {
            return role.minimum() == 0 ? "*" : "+";
        }
        return role.minimum() == 0 ? "?" : "";
    }

    private static String fillers(List<String> typeIds, SchemaTokens tokens) {
        List<String> names =
                typeIds.stream()
                        .flatMap(id -> tokens.schema().type(id).stream())
                        .filter(t -> !(t instanceof DocumentLabelType))
                        .map(tokens::type)
                        .distinct()
                        .toList();
        return names.isEmpty() ? ANY : String.join("|", names);
    }

    /** What annotations use beyond their schema. */
    private void observed(TypeNeed need, SchemaTokens tokens) {
        String typeId = need.key().name();
        String name = tokens.type(need.key().kind(), typeId);
        switch (need.key().kind()) {
            case ENTITY, REFERENT, PASSAGE -> entities.add(name);
            case RELATION -> relation(need, name, typeId, tokens);
            case STANCE -> stance(name);
            case DOCUMENT_LABEL -> {
                return;
            }
        }
        need.attributes()
                .forEach(
                        (id, attribute) -> {
                            String token = tokens.attributeToken(typeId, id);
                            Optional<String> tagSet =
                                    tokens.attribute(typeId, id).flatMap(Attribute::tagSet);
                            boolean tagged =
                                    attribute.kind() == AttributeKind.TAG
                                            || attribute.kind() == AttributeKind.TAGS;
                            if (tagged || attribute.kind() == AttributeKind.FLAG) {
                                target(token, name);
                                attribute.tags().forEach(t -> value(token, tokens.tag(tagSet, t)));
                            }
                        });
    }

    private void relation(TypeNeed need, String name, String typeId, SchemaTokens tokens) {
        Set<String> roles = new LinkedHashSet<>();
        for (RoleNeed role : need.roles().values()) {
            roles.add(tokens.role(typeId, role.name()));
        }
        if (roles.equals(Set.of(Chains.MEMBER)) && !need.anchored()) {
            chains.add(name);
            relations.remove(name);
            return;
        }
        boolean event = need.anchored() || roles.size() != 2;
        Map<String, String> known =
                (event ? events : relations).computeIfAbsent(name, n -> new LinkedHashMap<>());
        for (String role : roles) {
            boolean declared =
                    known.keySet().stream().anyMatch(r -> r.replaceAll("[?*+]$", "").equals(role));
            if (!declared) {
                known.put(event ? role + "*" : role, ANY);
            }
        }
    }

    String text() {
        StringBuilder conf = new StringBuilder("[entities]\n\n");
        Set<String> inner = new LinkedHashSet<>();
        below.values().forEach(inner::addAll);
        Set<String> written = new LinkedHashSet<>();
        entities.stream().filter(e -> !inner.contains(e)).forEach(e -> tree(e, "", written, conf));
        entities.forEach(e -> tree(e, "", written, conf));
        conf.append("\n[relations]\n\n");
        relations.forEach(
                (name, roles) ->
                        conf.append(
                                line(name, roles, symmetric.contains(name) ? "symmetric" : "")));
        for (String chain : chains) {
            conf.append(chain)
                    .append("\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive\n");
        }
        conf.append("\n[events]\n\n");
        events.forEach((name, roles) -> conf.append(line(name, roles, "")));
        conf.append("\n[attributes]\n\n");
        attributeTargets.forEach(
                (name, targets) -> {
                    Set<String> values = attributeValues.getOrDefault(name, Set.of());
                    conf.append(name).append("\tArg:").append(String.join("|", targets));
                    if (!values.isEmpty()) {
                        conf.append(", Value:").append(String.join("|", values));
                    }
                    conf.append('\n');
                });
        return conf.toString();
    }

    /** brat has the kinds of a type below it, indented. */
    private void tree(String name, String indent, Set<String> written, StringBuilder conf) {
        if (written.add(name)) {
            conf.append(indent).append(abstractTypes.contains(name) ? "!" : "");
            conf.append(name).append('\n');
            for (String each : below.getOrDefault(name, Set.of())) {
                tree(each, indent + "\t", written, conf);
            }
        }
    }

    private static String line(String name, Map<String, String> roles, String kind) {
        StringBuilder line = new StringBuilder(name).append('\t');
        line.append(
                String.join(
                        ", ",
                        roles.entrySet().stream()
                                .map(r -> r.getKey() + ":" + r.getValue())
                                .toList()));
        if (!kind.isEmpty()) {
            line.append(", <REL-TYPE>:").append(kind);
        }
        return line.append('\n').toString();
    }
}
