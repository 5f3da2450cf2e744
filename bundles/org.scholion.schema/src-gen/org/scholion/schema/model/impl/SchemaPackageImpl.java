/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.DocumentLabelDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.PassageDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.StanceDefinition;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;
import org.scholion.schema.model.ValueKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SchemaPackageImpl extends EPackageImpl implements SchemaPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schemaElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coloredEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schemaDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagSetDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tagDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass typeDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attributeDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass entityDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stanceDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass passageDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentLabelDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum valueKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.scholion.schema.model.SchemaPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SchemaPackageImpl() {
		super(eNS_URI, SchemaFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link SchemaPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SchemaPackage init() {
		if (isInited) return (SchemaPackage)EPackage.Registry.INSTANCE.getEPackage(SchemaPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSchemaPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SchemaPackageImpl theSchemaPackage = registeredSchemaPackage instanceof SchemaPackageImpl ? (SchemaPackageImpl)registeredSchemaPackage : new SchemaPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theSchemaPackage.createPackageContents();

		// Initialize created meta-data
		theSchemaPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSchemaPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SchemaPackage.eNS_URI, theSchemaPackage);
		return theSchemaPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchemaElement() {
		return schemaElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemaElement_Id() {
		return (EAttribute)schemaElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemaElement_Name() {
		return (EAttribute)schemaElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemaElement_Description() {
		return (EAttribute)schemaElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getColored() {
		return coloredEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColored_Color() {
		return (EAttribute)coloredEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColored_DarkColor() {
		return (EAttribute)coloredEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getColored_Shortcut() {
		return (EAttribute)coloredEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchemaDefinition() {
		return schemaDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchemaDefinition_TagSets() {
		return (EReference)schemaDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemaDefinition_Types() {
		return (EAttribute)schemaDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchemaDefinition_Entities() {
		return (EReference)schemaDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchemaDefinition_Relations() {
		return (EReference)schemaDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchemaDefinition_Stances() {
		return (EReference)schemaDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchemaDefinition_Passages() {
		return (EReference)schemaDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchemaDefinition_DocumentLabels() {
		return (EReference)schemaDefinitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTagSetDefinition() {
		return tagSetDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagSetDefinition_Ordered() {
		return (EAttribute)tagSetDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagSetDefinition_Open() {
		return (EAttribute)tagSetDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTagSetDefinition_Tags() {
		return (EReference)tagSetDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTagDefinition() {
		return tagDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTagDefinition_Value() {
		return (EAttribute)tagDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTypeDefinition() {
		return typeDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTypeDefinition_ShortName() {
		return (EAttribute)typeDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTypeDefinition_Attributes() {
		return (EReference)typeDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttributeDefinition() {
		return attributeDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeDefinition_Kind() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeDefinition_TagSet() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeDefinition_Required() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeDefinition_DefaultValue() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEntityDefinition() {
		return entityDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_WholeWords() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelationDefinition() {
		return relationDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationDefinition_Anchored() {
		return (EAttribute)relationDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationDefinition_Symmetric() {
		return (EAttribute)relationDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationDefinition_Roles() {
		return (EReference)relationDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoleDefinition() {
		return roleDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleDefinition_Minimum() {
		return (EAttribute)roleDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleDefinition_Maximum() {
		return (EAttribute)roleDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleDefinition_AllowedTypes() {
		return (EAttribute)roleDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStanceDefinition() {
		return stanceDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_Polarity() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_Intensity() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_HolderTypes() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_TargetTypes() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPassageDefinition() {
		return passageDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassageDefinition_ExcludedByDefault() {
		return (EAttribute)passageDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocumentLabelDefinition() {
		return documentLabelDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentLabelDefinition_TagSet() {
		return (EAttribute)documentLabelDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocumentLabelDefinition_Multiple() {
		return (EAttribute)documentLabelDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getValueKind() {
		return valueKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchemaFactory getSchemaFactory() {
		return (SchemaFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		schemaElementEClass = createEClass(SCHEMA_ELEMENT);
		createEAttribute(schemaElementEClass, SCHEMA_ELEMENT__ID);
		createEAttribute(schemaElementEClass, SCHEMA_ELEMENT__NAME);
		createEAttribute(schemaElementEClass, SCHEMA_ELEMENT__DESCRIPTION);

		coloredEClass = createEClass(COLORED);
		createEAttribute(coloredEClass, COLORED__COLOR);
		createEAttribute(coloredEClass, COLORED__DARK_COLOR);
		createEAttribute(coloredEClass, COLORED__SHORTCUT);

		schemaDefinitionEClass = createEClass(SCHEMA_DEFINITION);
		createEReference(schemaDefinitionEClass, SCHEMA_DEFINITION__TAG_SETS);
		createEAttribute(schemaDefinitionEClass, SCHEMA_DEFINITION__TYPES);
		createEReference(schemaDefinitionEClass, SCHEMA_DEFINITION__ENTITIES);
		createEReference(schemaDefinitionEClass, SCHEMA_DEFINITION__RELATIONS);
		createEReference(schemaDefinitionEClass, SCHEMA_DEFINITION__STANCES);
		createEReference(schemaDefinitionEClass, SCHEMA_DEFINITION__PASSAGES);
		createEReference(schemaDefinitionEClass, SCHEMA_DEFINITION__DOCUMENT_LABELS);

		tagSetDefinitionEClass = createEClass(TAG_SET_DEFINITION);
		createEAttribute(tagSetDefinitionEClass, TAG_SET_DEFINITION__ORDERED);
		createEAttribute(tagSetDefinitionEClass, TAG_SET_DEFINITION__OPEN);
		createEReference(tagSetDefinitionEClass, TAG_SET_DEFINITION__TAGS);

		tagDefinitionEClass = createEClass(TAG_DEFINITION);
		createEAttribute(tagDefinitionEClass, TAG_DEFINITION__VALUE);

		typeDefinitionEClass = createEClass(TYPE_DEFINITION);
		createEAttribute(typeDefinitionEClass, TYPE_DEFINITION__SHORT_NAME);
		createEReference(typeDefinitionEClass, TYPE_DEFINITION__ATTRIBUTES);

		attributeDefinitionEClass = createEClass(ATTRIBUTE_DEFINITION);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__KIND);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__TAG_SET);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__REQUIRED);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__DEFAULT_VALUE);

		entityDefinitionEClass = createEClass(ENTITY_DEFINITION);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__WHOLE_WORDS);

		relationDefinitionEClass = createEClass(RELATION_DEFINITION);
		createEAttribute(relationDefinitionEClass, RELATION_DEFINITION__ANCHORED);
		createEAttribute(relationDefinitionEClass, RELATION_DEFINITION__SYMMETRIC);
		createEReference(relationDefinitionEClass, RELATION_DEFINITION__ROLES);

		roleDefinitionEClass = createEClass(ROLE_DEFINITION);
		createEAttribute(roleDefinitionEClass, ROLE_DEFINITION__MINIMUM);
		createEAttribute(roleDefinitionEClass, ROLE_DEFINITION__MAXIMUM);
		createEAttribute(roleDefinitionEClass, ROLE_DEFINITION__ALLOWED_TYPES);

		stanceDefinitionEClass = createEClass(STANCE_DEFINITION);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__POLARITY);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__INTENSITY);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__HOLDER_TYPES);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__TARGET_TYPES);

		passageDefinitionEClass = createEClass(PASSAGE_DEFINITION);
		createEAttribute(passageDefinitionEClass, PASSAGE_DEFINITION__EXCLUDED_BY_DEFAULT);

		documentLabelDefinitionEClass = createEClass(DOCUMENT_LABEL_DEFINITION);
		createEAttribute(documentLabelDefinitionEClass, DOCUMENT_LABEL_DEFINITION__TAG_SET);
		createEAttribute(documentLabelDefinitionEClass, DOCUMENT_LABEL_DEFINITION__MULTIPLE);

		// Create enums
		valueKindEEnum = createEEnum(VALUE_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		schemaDefinitionEClass.getESuperTypes().add(this.getSchemaElement());
		tagSetDefinitionEClass.getESuperTypes().add(this.getSchemaElement());
		tagDefinitionEClass.getESuperTypes().add(this.getSchemaElement());
		tagDefinitionEClass.getESuperTypes().add(this.getColored());
		typeDefinitionEClass.getESuperTypes().add(this.getSchemaElement());
		typeDefinitionEClass.getESuperTypes().add(this.getColored());
		attributeDefinitionEClass.getESuperTypes().add(this.getSchemaElement());
		entityDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());
		relationDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());
		roleDefinitionEClass.getESuperTypes().add(this.getSchemaElement());
		stanceDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());
		passageDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());
		documentLabelDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());

		// Initialize classes and features; add operations and parameters
		initEClass(schemaElementEClass, SchemaElement.class, "SchemaElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSchemaElement_Id(), ecorePackage.getEString(), "id", null, 1, 1, SchemaElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchemaElement_Name(), ecorePackage.getEString(), "name", null, 1, 1, SchemaElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchemaElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, SchemaElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coloredEClass, Colored.class, "Colored", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getColored_Color(), ecorePackage.getEString(), "color", null, 0, 1, Colored.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColored_DarkColor(), ecorePackage.getEString(), "darkColor", null, 0, 1, Colored.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getColored_Shortcut(), ecorePackage.getEString(), "shortcut", null, 0, 1, Colored.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(schemaDefinitionEClass, SchemaDefinition.class, "SchemaDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSchemaDefinition_TagSets(), this.getTagSetDefinition(), null, "tagSets", null, 0, -1, SchemaDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchemaDefinition_Types(), ecorePackage.getEFeatureMapEntry(), "types", null, 0, -1, SchemaDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSchemaDefinition_Entities(), this.getEntityDefinition(), null, "entities", null, 0, -1, SchemaDefinition.class, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getSchemaDefinition_Relations(), this.getRelationDefinition(), null, "relations", null, 0, -1, SchemaDefinition.class, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getSchemaDefinition_Stances(), this.getStanceDefinition(), null, "stances", null, 0, -1, SchemaDefinition.class, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getSchemaDefinition_Passages(), this.getPassageDefinition(), null, "passages", null, 0, -1, SchemaDefinition.class, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getSchemaDefinition_DocumentLabels(), this.getDocumentLabelDefinition(), null, "documentLabels", null, 0, -1, SchemaDefinition.class, IS_TRANSIENT, IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(tagSetDefinitionEClass, TagSetDefinition.class, "TagSetDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTagSetDefinition_Ordered(), ecorePackage.getEBoolean(), "ordered", "false", 0, 1, TagSetDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagSetDefinition_Open(), ecorePackage.getEBoolean(), "open", "false", 0, 1, TagSetDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTagSetDefinition_Tags(), this.getTagDefinition(), null, "tags", null, 0, -1, TagSetDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagDefinitionEClass, TagDefinition.class, "TagDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTagDefinition_Value(), ecorePackage.getEDoubleObject(), "value", null, 0, 1, TagDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(typeDefinitionEClass, TypeDefinition.class, "TypeDefinition", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTypeDefinition_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, TypeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTypeDefinition_Attributes(), this.getAttributeDefinition(), null, "attributes", null, 0, -1, TypeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attributeDefinitionEClass, AttributeDefinition.class, "AttributeDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttributeDefinition_Kind(), this.getValueKind(), "kind", "text", 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_TagSet(), ecorePackage.getEString(), "tagSet", null, 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_Required(), ecorePackage.getEBoolean(), "required", "false", 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(entityDefinitionEClass, EntityDefinition.class, "EntityDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEntityDefinition_WholeWords(), ecorePackage.getEBoolean(), "wholeWords", "false", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationDefinitionEClass, RelationDefinition.class, "RelationDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationDefinition_Anchored(), ecorePackage.getEBoolean(), "anchored", "false", 0, 1, RelationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationDefinition_Symmetric(), ecorePackage.getEBoolean(), "symmetric", "false", 0, 1, RelationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationDefinition_Roles(), this.getRoleDefinition(), null, "roles", null, 0, -1, RelationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleDefinitionEClass, RoleDefinition.class, "RoleDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRoleDefinition_Minimum(), ecorePackage.getEInt(), "minimum", "1", 0, 1, RoleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoleDefinition_Maximum(), ecorePackage.getEInt(), "maximum", "1", 0, 1, RoleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoleDefinition_AllowedTypes(), ecorePackage.getEString(), "allowedTypes", null, 0, -1, RoleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stanceDefinitionEClass, StanceDefinition.class, "StanceDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStanceDefinition_Polarity(), ecorePackage.getEString(), "polarity", null, 1, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_Intensity(), ecorePackage.getEString(), "intensity", null, 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_HolderTypes(), ecorePackage.getEString(), "holderTypes", null, 0, -1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_TargetTypes(), ecorePackage.getEString(), "targetTypes", null, 0, -1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(passageDefinitionEClass, PassageDefinition.class, "PassageDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPassageDefinition_ExcludedByDefault(), ecorePackage.getEBoolean(), "excludedByDefault", "false", 0, 1, PassageDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentLabelDefinitionEClass, DocumentLabelDefinition.class, "DocumentLabelDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocumentLabelDefinition_TagSet(), ecorePackage.getEString(), "tagSet", null, 1, 1, DocumentLabelDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentLabelDefinition_Multiple(), ecorePackage.getEBoolean(), "multiple", "false", 0, 1, DocumentLabelDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(valueKindEEnum, ValueKind.class, "ValueKind");
		addEEnumLiteral(valueKindEEnum, ValueKind.TEXT);
		addEEnumLiteral(valueKindEEnum, ValueKind.TAG);
		addEEnumLiteral(valueKindEEnum, ValueKind.TAGS);
		addEEnumLiteral(valueKindEEnum, ValueKind.FLAG);
		addEEnumLiteral(valueKindEEnum, ValueKind.INTEGER);
		addEEnumLiteral(valueKindEEnum, ValueKind.DECIMAL);
		addEEnumLiteral(valueKindEEnum, ValueKind.DATE);
		addEEnumLiteral(valueKindEEnum, ValueKind.IDENTIFIER);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (schemaElementEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "element"
		   });
		addAnnotation
		  (getSchemaElement_Id(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "id"
		   });
		addAnnotation
		  (getSchemaElement_Name(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "name"
		   });
		addAnnotation
		  (getSchemaElement_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description"
		   });
		addAnnotation
		  (coloredEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "colored"
		   });
		addAnnotation
		  (getColored_Color(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "color"
		   });
		addAnnotation
		  (getColored_DarkColor(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "darkColor"
		   });
		addAnnotation
		  (getColored_Shortcut(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "shortcut"
		   });
		addAnnotation
		  (schemaDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "schema"
		   });
		addAnnotation
		  (getSchemaDefinition_TagSets(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "tagSet"
		   });
		addAnnotation
		  (getSchemaDefinition_Types(),
		   source,
		   new String[] {
			   "kind", "group",
			   "name", "types:4"
		   });
		addAnnotation
		  (getSchemaDefinition_Entities(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "entity",
			   "group", "#types:4"
		   });
		addAnnotation
		  (getSchemaDefinition_Relations(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "relation",
			   "group", "#types:4"
		   });
		addAnnotation
		  (getSchemaDefinition_Stances(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "stance",
			   "group", "#types:4"
		   });
		addAnnotation
		  (getSchemaDefinition_Passages(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "passage",
			   "group", "#types:4"
		   });
		addAnnotation
		  (getSchemaDefinition_DocumentLabels(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "documentLabel",
			   "group", "#types:4"
		   });
		addAnnotation
		  (tagSetDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "tagSet"
		   });
		addAnnotation
		  (getTagSetDefinition_Ordered(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "ordered"
		   });
		addAnnotation
		  (getTagSetDefinition_Open(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "open"
		   });
		addAnnotation
		  (getTagSetDefinition_Tags(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "tag"
		   });
		addAnnotation
		  (tagDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "tag"
		   });
		addAnnotation
		  (getTagDefinition_Value(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "value"
		   });
		addAnnotation
		  (typeDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "type"
		   });
		addAnnotation
		  (getTypeDefinition_ShortName(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "shortName"
		   });
		addAnnotation
		  (getTypeDefinition_Attributes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "attribute"
		   });
		addAnnotation
		  (attributeDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "attribute"
		   });
		addAnnotation
		  (getAttributeDefinition_Kind(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "kind"
		   });
		addAnnotation
		  (getAttributeDefinition_TagSet(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "tagSet"
		   });
		addAnnotation
		  (getAttributeDefinition_Required(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "required"
		   });
		addAnnotation
		  (getAttributeDefinition_DefaultValue(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "default"
		   });
		addAnnotation
		  (entityDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "entity"
		   });
		addAnnotation
		  (getEntityDefinition_WholeWords(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "wholeWords"
		   });
		addAnnotation
		  (relationDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "relation"
		   });
		addAnnotation
		  (getRelationDefinition_Anchored(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "anchored"
		   });
		addAnnotation
		  (getRelationDefinition_Symmetric(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "symmetric"
		   });
		addAnnotation
		  (getRelationDefinition_Roles(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "role"
		   });
		addAnnotation
		  (roleDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "role"
		   });
		addAnnotation
		  (getRoleDefinition_Minimum(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "minimum"
		   });
		addAnnotation
		  (getRoleDefinition_Maximum(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "maximum"
		   });
		addAnnotation
		  (getRoleDefinition_AllowedTypes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "allowed"
		   });
		addAnnotation
		  (stanceDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "stance"
		   });
		addAnnotation
		  (getStanceDefinition_Polarity(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "polarity"
		   });
		addAnnotation
		  (getStanceDefinition_Intensity(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "intensity"
		   });
		addAnnotation
		  (getStanceDefinition_HolderTypes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "holder"
		   });
		addAnnotation
		  (getStanceDefinition_TargetTypes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "target"
		   });
		addAnnotation
		  (passageDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "passage"
		   });
		addAnnotation
		  (getPassageDefinition_ExcludedByDefault(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "excluded"
		   });
		addAnnotation
		  (documentLabelDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "documentLabel"
		   });
		addAnnotation
		  (getDocumentLabelDefinition_TagSet(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "tagSet"
		   });
		addAnnotation
		  (getDocumentLabelDefinition_Multiple(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "multiple"
		   });
		addAnnotation
		  (valueKindEEnum,
		   source,
		   new String[] {
			   "name", "valueKind"
		   });
	}

} //SchemaPackageImpl
