/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.exchange.schema.TypeChoice;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaValidator;

/**
 * The type systems of DKPro Core, as the jars of its sources have them: files that import each
 * other by name, which users of it have merged to one.
 */
class DkproTypesTest {

    private static final String API = "de.tudarmstadt.ukp.dkpro.core.api.";
    private static final String VERSION = "2.4.0";

    private static SchemaProposal proposal() throws Exception {
        String repository = System.getProperty("scholion.repository", "");
        Path core = Path.of(repository, "org", "dkpro", "core");
        assumeTrue(!repository.isEmpty() && Files.isDirectory(core), "no jars of DKPro Core");
        List<TypeSystemDescription> all = new ArrayList<>();
        for (String part :
                List.of("coref", "lexmorph", "ner", "segmentation", "semantics", "syntax")) {
            String artifact = "dkpro-core-api-" + part + "-asl";
            Path jar =
                    core.resolve(artifact)
                            .resolve(VERSION)
                            .resolve(artifact + "-" + VERSION + "-sources.jar");
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                while (entries.hasMoreElements()) {
                    ZipEntry entry = entries.nextElement();
                    if (entry.getName().matches("desc/type/.*\\.xml")) {
                        try (InputStream in = zip.getInputStream(entry)) {
                            all.add(parsed(in.readAllBytes()));
                        }
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(8);
        TypeSystemDescription merged = CasCreationUtils.mergeTypeSystems(all);
        StringWriter xml = new StringWriter();
        merged.toXML(xml);
        return TypeSystemProposal.of(MemorySource.of("dkpro.xml", xml.toString()), 1 << 24);
    }

    /** What is imported is among the files anyway. */
    private static TypeSystemDescription parsed(byte[] xml) throws Exception {
        TypeSystemDescription description =
                UIMAFramework.getXMLParser()
                        .parseTypeSystemDescription(
                                new XMLInputSource(new ByteArrayInputStream(xml), null));
        description.setImports(new Import[0]);
        return description;
    }

    @Test
    void thatTheTypesOfDkproCoreAreEntitiesRelationsAndEvents() throws Exception {
        SchemaProposal proposal = proposal();
        Schema schema = proposal.schema();
        assertThat(SchemaValidator.validate(schema)).isEmpty();
        assertThat(SchemaValidator.unfillable(schema)).isEmpty();
        Map<String, String> uses = new TreeMap<>();
        for (TypeChoice type : proposal.types()) {
            uses.put(type.name().substring(API.length()), type.use().name());
        }
        assertThat(uses)
                .containsEntry("ner.type.NamedEntity", "ENTITY")
                .containsEntry("coref.type.CoreferenceLink", "ENTITY")
                .containsEntry("semantics.type.SemArg", "ENTITY")
                .containsEntry("semantics.type.SemPred", "EVENT")
                .containsEntry("syntax.type.dependency.Dependency", "RELATION")
                .containsEntry("syntax.type.constituent.Constituent", "ENTITY")
                .containsEntry("segmentation.type.Token", "LEFT_OUT")
                .containsEntry("segmentation.type.Sentence", "LEFT_OUT");
        RelationType predicate =
                schema.type(API + "semantics.type.SemPred", RelationType.class).orElseThrow();
        assertThat(predicate.roles())
                .extracting(Role::id, Role::allowedTypes)
                .containsExactly(tuple("arguments", List.of(API + "semantics.type.SemArg")));
        EntityType noun =
                schema.type(API + "syntax.type.constituent.NP", EntityType.class).orElseThrow();
        assertThat(noun.parent()).contains(API + "syntax.type.constituent.Constituent");
        // every link that is left out is told, as is each type that was guessed
        assertThat(proposal.type(API + "syntax.type.constituent.Constituent").orElseThrow())
                .matches(TypeChoice::isRemarkable);
        assertThat(proposal.type(API + "ner.type.NamedEntity").orElseThrow().isRemarkable())
                .isFalse();
    }
}
