/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.compile;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaPlace;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.words.Message;
import org.xml.sax.InputSource;

/** Loads and saves the EMF model of a schema as XML, without ever looking outside the one file. */
public final class SchemaResource {

    private static final String SAX = "http://xml.org/sax/features/";
    private static final String XERCES = "http://apache.org/xml/features/";

    /** How many mistakes are listed of one file. */
    static final int MAXIMUM_PROBLEMS = 100;

    private SchemaResource() {}

    /**
     * Loads the model from bytes.
     *
     * @throws InvalidSchemaException when it is no XML or no schema
     */
    public static SchemaDefinition load(InputStream in, String sourceName)
            throws InvalidSchemaException {
        return load(new InputSource(in), sourceName);
    }

    /**
     * Loads the model from a string.
     *
     * @throws InvalidSchemaException when it is no XML or no schema
     */
    public static SchemaDefinition load(String xml, String sourceName)
            throws InvalidSchemaException {
        return load(new InputSource(new StringReader(xml)), sourceName);
    }

    private static SchemaDefinition load(InputSource source, String sourceName)
            throws InvalidSchemaException {
        XMLResource resource = resource();
        Map<String, Boolean> features = new HashMap<>();
        features.put(XERCES + "disallow-doctype-decl", Boolean.TRUE);
        features.put(XERCES + "nonvalidating/load-external-dtd", Boolean.FALSE);
        features.put(SAX + "external-general-entities", Boolean.FALSE);
        features.put(SAX + "external-parameter-entities", Boolean.FALSE);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, features);
        List<SchemaProblem> problems = new ArrayList<>();
        try {
            resource.load(source, options);
        } catch (IOException | RuntimeException e) {
            // EMF wraps what it also lists as an error; only what it does not list is told here.
            if (resource.getErrors().isEmpty()) {
                problems.add(
                        SchemaProblem.ofFile(
                                Message.of("schema.problem.unreadable", "reason", Message.of(e))));
            }
        }
        Optional<SchemaProblem> newer = newerFormat(resource);
        if (newer.isPresent()) {
            // What else is wrong may be right in that format.
            throw new InvalidSchemaException(sourceName, List.of(newer.get()));
        }
        for (Diagnostic error : resource.getErrors()) {
            problems.add(SchemaProblem.at(Math.max(1, error.getLine()), message(error)));
            if (error instanceof PackageNotFoundException) {
                break; // What else EMF says follows from this.
            }
        }
        if (resource.getErrors().size() > MAXIMUM_PROBLEMS) {
            problems.set(
                    MAXIMUM_PROBLEMS,
                    SchemaProblem.ofFile(
                            Message.of("schema.problem.too-many", "count", MAXIMUM_PROBLEMS)));
        }
        if (problems.isEmpty()) {
            if (resource.getContents().size() == 1
                    && resource.getContents().get(0) instanceof SchemaDefinition schema) {
                checkKinds(schema, problems);
                if (problems.isEmpty()) {
                    return schema;
                }
            } else {
                problems.add(SchemaProblem.ofFile(Message.of("schema.problem.no-schema")));
            }
        }
        throw new InvalidSchemaException(sourceName, problems);
    }

    private static Optional<SchemaProblem> newerFormat(XMLResource resource) {
        if (resource.getContents().isEmpty()
                || !(resource.getContents().get(0) instanceof SchemaDefinition schema)
                || schema.getFormat() >= 1 && schema.getFormat() <= Schema.FORMAT) {
            return Optional.empty();
        }
        return Optional.of(
                SchemaProblem.of(
                        SchemaPlace.ofSchema(),
                        Message.of(
                                schema.getFormat() < 1
                                        ? "schema.problem.format"
                                        : "schema.problem.newer-format",
                                "format",
                                schema.getFormat(),
                                "known",
                                Schema.FORMAT)));
    }

    /** Refuses elements that an {@code xsi:type} makes something else than they are called. */
    private static void checkKinds(SchemaDefinition schema, List<SchemaProblem> problems) {
        for (Iterator<EObject> all = schema.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (element.eContainmentFeature().getEReferenceType() != element.eClass()) {
                problems.add(
                        SchemaProblem.of(
                                placeAsCalled(element), Message.of("schema.problem.xsi-type")));
            } else if (element.eIsProxy() && !(element instanceof SchemaElement)) {
                problems.add(
                        SchemaProblem.of(
                                placeAsCalled(element.eContainer()),
                                Message.of("schema.problem.other-file")));
            }
        }
    }

    /** The place of an element, or of the one around it that has an id. */
    private static SchemaPlace placeAsCalled(EObject element) {
        EObject at = element;
        while (at.eContainer() != null
                && !SchemaPackage.Literals.SCHEMA_ELEMENT.isSuperTypeOf(
                        at.eContainmentFeature().getEReferenceType())) {
            at = at.eContainer();
        }
        if (at.eContainer() == null) {
            return SchemaPlace.ofSchema();
        }
        @Nullable String id = at instanceof SchemaElement named ? named.getId() : null;
        return SchemaPlace.of(
                ModelPlaces.kind(at.eContainmentFeature().getEReferenceType()),
                id == null ? "" : id);
    }

    /** Returns the XML of a model, with {@code \n} as line ends. */
    public static String save(SchemaDefinition schema) {
        XMLResource resource = resource();
        resource.getContents().add(schema);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
        options.put(XMLResource.OPTION_FORMATTED, Boolean.TRUE);
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, options);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        } finally {
            resource.getContents().clear();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XMLResource resource() {
        IsolatedResourceSet resources = new IsolatedResourceSet();
        XMLResource resource = new FewProblems(URI.createURI("schema.xml"));
        resources.getResources().add(resource);
        Map<Object, Object> options = new HashMap<>();
        options.put(
                XMLResource.OPTION_EXTENDED_META_DATA,
                new BasicExtendedMetaData(resources.getPackageRegistry()));
        resource.getDefaultLoadOptions().putAll(options);
        resource.getDefaultSaveOptions().putAll(options);
        return resource;
    }

    private static Message message(Diagnostic error) {
        if (error instanceof FeatureNotFoundException unknown) {
            return Message.of("schema.problem.unknown-name", "name", unknown.getName());
        }
        if (error instanceof IllegalValueException illegal) {
            boolean known = illegal.getFeature() != null;
            return Message.of(
                    "schema.problem.illegal-value",
                    "value",
                    String.valueOf(illegal.getValue()),
                    "known",
                    known,
                    "name",
                    known ? illegal.getFeature().getName() : "");
        }
        if (error instanceof PackageNotFoundException unknown) {
            return Message.of(
                    "schema.problem.namespace",
                    "given",
                    unknown.uri() != null,
                    "namespace",
                    unknown.uri() == null ? "" : unknown.uri(),
                    "expected",
                    SchemaPackage.eNS_URI);
        }
        if (error instanceof ClassNotFoundException unknown) {
            return Message.of("schema.problem.unknown-element", "name", unknown.getName());
        }
        Throwable cause = error instanceof Exception thrown ? thrown.getCause() : null;
        String text = String.valueOf(cause == null ? error.getMessage() : cause.getMessage());
        return text.contains("disallow-doctype-decl")
                ? Message.of("schema.problem.doctype")
                : Message.of("schema.problem.no-xml", "reason", Message.verbatim(text));
    }

    /** A resource that gives up reading what has too many mistakes to be meant. */
    private static final class FewProblems extends XMLResourceImpl {

        FewProblems(URI uri) {
            super(uri);
            errors = new Limited();
        }
    }

    private static final class Limited extends BasicEList<Diagnostic> {

        @Serial private static final long serialVersionUID = 1L;

        @Override
        protected void didAdd(int index, Diagnostic added) {
            if (size() > MAXIMUM_PROBLEMS) {
                throw new IllegalStateException("too many mistakes");
            }
        }
    }

    /** Opens nothing: EMF looks for a package it does not know at the address that is its name. */
    private static final class NoAddresses extends ExtensibleURIConverterImpl {

        @Override
        public InputStream createInputStream(@Nullable URI uri, @Nullable Map<?, ?> options)
                throws IOException {
            throw new FileNotFoundException(String.valueOf(uri));
        }
    }

    /** A resource set that knows the schema package alone and loads nothing on demand. */
    private static final class IsolatedResourceSet extends ResourceSetImpl {

        IsolatedResourceSet() {
            EPackage.Registry registry = new EPackageRegistryImpl();
            registry.put(SchemaPackage.eNS_URI, SchemaPackage.eINSTANCE);
            setPackageRegistry(registry);
            setURIConverter(new NoAddresses());
        }

        @Override
        public Resource getResource(@Nullable URI uri, boolean loadOnDemand) {
            return super.getResource(uri, false);
        }
    }
}
