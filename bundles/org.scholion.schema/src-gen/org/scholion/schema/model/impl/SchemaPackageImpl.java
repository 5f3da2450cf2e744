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

import org.scholion.schema.model.AnchorUnit;
import org.scholion.schema.model.ArticleUse;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.ConditionDefinition;
import org.scholion.schema.model.DocumentLabelDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.ExampleDefinition;
import org.scholion.schema.model.Guided;
import org.scholion.schema.model.GuidelineDefinition;
import org.scholion.schema.model.Neighbours;
import org.scholion.schema.model.PassageDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.RuleKind;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.StanceDefinition;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TranslationDefinition;
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
	private EClass translationDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guidedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guidelineDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exampleDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum valueKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ruleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum neighboursEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum anchorUnitEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum articleUseEEnum = null;

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
	public EReference getSchemaElement_Translations() {
		return (EReference)schemaElementEClass.getEStructuralFeatures().get(3);
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
	public EAttribute getSchemaDefinition_Format() {
		return (EAttribute)schemaDefinitionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemaDefinition_Language() {
		return (EAttribute)schemaDefinitionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSchemaDefinition_Rules() {
		return (EReference)schemaDefinitionEClass.getEStructuralFeatures().get(9);
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
	public EAttribute getTagDefinition_Parent() {
		return (EAttribute)tagDefinitionEClass.getEStructuralFeatures().get(1);
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
	public EAttribute getAttributeDefinition_Minimum() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeDefinition_Maximum() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeDefinition_Blocking() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeDefinition_Shown() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeDefinition_OnlyTypes() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAttributeDefinition_Condition() {
		return (EReference)attributeDefinitionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttributeDefinition_AllowedTypes() {
		return (EAttribute)attributeDefinitionEClass.getEStructuralFeatures().get(10);
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
	public EAttribute getEntityDefinition_Parent() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_AbstractType() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_Overlap() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_Nesting() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_Discontinuous() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_ZeroWidth() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_Anchor() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_Article() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_Referents() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_Groups() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntityDefinition_Identified() {
		return (EAttribute)entityDefinitionEClass.getEStructuralFeatures().get(11);
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
	public EAttribute getRelationDefinition_SameSentence() {
		return (EAttribute)relationDefinitionEClass.getEStructuralFeatures().get(3);
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
	public EAttribute getStanceDefinition_AuthorHolder() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_ImplicitHolder() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_Catalogued() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_IntensityRequired() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_CueRequired() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_EvidenceRequired() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_MaximumSources() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_Acts() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStanceDefinition_Commitment() {
		return (EAttribute)stanceDefinitionEClass.getEStructuralFeatures().get(12);
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
	public EClass getTranslationDefinition() {
		return translationDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslationDefinition_Language() {
		return (EAttribute)translationDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslationDefinition_Name() {
		return (EAttribute)translationDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslationDefinition_ShortName() {
		return (EAttribute)translationDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTranslationDefinition_Description() {
		return (EAttribute)translationDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuided() {
		return guidedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuided_Guidelines() {
		return (EReference)guidedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuidelineDefinition() {
		return guidelineDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidelineDefinition_Language() {
		return (EAttribute)guidelineDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidelineDefinition_Text() {
		return (EAttribute)guidelineDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuidelineDefinition_Examples() {
		return (EReference)guidelineDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExampleDefinition() {
		return exampleDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExampleDefinition_Negative() {
		return (EAttribute)exampleDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExampleDefinition_Text() {
		return (EAttribute)exampleDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExampleDefinition_Reason() {
		return (EAttribute)exampleDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConditionDefinition() {
		return conditionDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionDefinition_Attribute() {
		return (EAttribute)conditionDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConditionDefinition_Values() {
		return (EAttribute)conditionDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleDefinition() {
		return ruleDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleDefinition_Kind() {
		return (EAttribute)ruleDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleDefinition_Type() {
		return (EAttribute)ruleDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleDefinition_Role() {
		return (EAttribute)ruleDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleDefinition_OtherRole() {
		return (EAttribute)ruleDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleDefinition_Within() {
		return (EAttribute)ruleDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleDefinition_Limit() {
		return (EAttribute)ruleDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleDefinition_Blocking() {
		return (EAttribute)ruleDefinitionEClass.getEStructuralFeatures().get(6);
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
	public EEnum getRuleKind() {
		return ruleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeighbours() {
		return neighboursEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAnchorUnit() {
		return anchorUnitEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getArticleUse() {
		return articleUseEEnum;
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
		createEReference(schemaElementEClass, SCHEMA_ELEMENT__TRANSLATIONS);

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
		createEAttribute(schemaDefinitionEClass, SCHEMA_DEFINITION__FORMAT);
		createEAttribute(schemaDefinitionEClass, SCHEMA_DEFINITION__LANGUAGE);
		createEReference(schemaDefinitionEClass, SCHEMA_DEFINITION__RULES);

		tagSetDefinitionEClass = createEClass(TAG_SET_DEFINITION);
		createEAttribute(tagSetDefinitionEClass, TAG_SET_DEFINITION__ORDERED);
		createEAttribute(tagSetDefinitionEClass, TAG_SET_DEFINITION__OPEN);
		createEReference(tagSetDefinitionEClass, TAG_SET_DEFINITION__TAGS);

		tagDefinitionEClass = createEClass(TAG_DEFINITION);
		createEAttribute(tagDefinitionEClass, TAG_DEFINITION__VALUE);
		createEAttribute(tagDefinitionEClass, TAG_DEFINITION__PARENT);

		typeDefinitionEClass = createEClass(TYPE_DEFINITION);
		createEAttribute(typeDefinitionEClass, TYPE_DEFINITION__SHORT_NAME);
		createEReference(typeDefinitionEClass, TYPE_DEFINITION__ATTRIBUTES);

		attributeDefinitionEClass = createEClass(ATTRIBUTE_DEFINITION);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__KIND);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__TAG_SET);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__REQUIRED);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__DEFAULT_VALUE);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__MINIMUM);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__MAXIMUM);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__BLOCKING);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__SHOWN);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__ONLY_TYPES);
		createEReference(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__CONDITION);
		createEAttribute(attributeDefinitionEClass, ATTRIBUTE_DEFINITION__ALLOWED_TYPES);

		entityDefinitionEClass = createEClass(ENTITY_DEFINITION);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__WHOLE_WORDS);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__PARENT);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__ABSTRACT_TYPE);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__OVERLAP);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__NESTING);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__DISCONTINUOUS);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__ZERO_WIDTH);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__ANCHOR);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__ARTICLE);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__REFERENTS);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__GROUPS);
		createEAttribute(entityDefinitionEClass, ENTITY_DEFINITION__IDENTIFIED);

		relationDefinitionEClass = createEClass(RELATION_DEFINITION);
		createEAttribute(relationDefinitionEClass, RELATION_DEFINITION__ANCHORED);
		createEAttribute(relationDefinitionEClass, RELATION_DEFINITION__SYMMETRIC);
		createEReference(relationDefinitionEClass, RELATION_DEFINITION__ROLES);
		createEAttribute(relationDefinitionEClass, RELATION_DEFINITION__SAME_SENTENCE);

		roleDefinitionEClass = createEClass(ROLE_DEFINITION);
		createEAttribute(roleDefinitionEClass, ROLE_DEFINITION__MINIMUM);
		createEAttribute(roleDefinitionEClass, ROLE_DEFINITION__MAXIMUM);
		createEAttribute(roleDefinitionEClass, ROLE_DEFINITION__ALLOWED_TYPES);

		stanceDefinitionEClass = createEClass(STANCE_DEFINITION);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__POLARITY);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__INTENSITY);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__HOLDER_TYPES);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__TARGET_TYPES);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__AUTHOR_HOLDER);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__IMPLICIT_HOLDER);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__CATALOGUED);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__INTENSITY_REQUIRED);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__CUE_REQUIRED);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__EVIDENCE_REQUIRED);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__MAXIMUM_SOURCES);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__ACTS);
		createEAttribute(stanceDefinitionEClass, STANCE_DEFINITION__COMMITMENT);

		passageDefinitionEClass = createEClass(PASSAGE_DEFINITION);
		createEAttribute(passageDefinitionEClass, PASSAGE_DEFINITION__EXCLUDED_BY_DEFAULT);

		documentLabelDefinitionEClass = createEClass(DOCUMENT_LABEL_DEFINITION);
		createEAttribute(documentLabelDefinitionEClass, DOCUMENT_LABEL_DEFINITION__TAG_SET);
		createEAttribute(documentLabelDefinitionEClass, DOCUMENT_LABEL_DEFINITION__MULTIPLE);

		translationDefinitionEClass = createEClass(TRANSLATION_DEFINITION);
		createEAttribute(translationDefinitionEClass, TRANSLATION_DEFINITION__LANGUAGE);
		createEAttribute(translationDefinitionEClass, TRANSLATION_DEFINITION__NAME);
		createEAttribute(translationDefinitionEClass, TRANSLATION_DEFINITION__SHORT_NAME);
		createEAttribute(translationDefinitionEClass, TRANSLATION_DEFINITION__DESCRIPTION);

		guidedEClass = createEClass(GUIDED);
		createEReference(guidedEClass, GUIDED__GUIDELINES);

		guidelineDefinitionEClass = createEClass(GUIDELINE_DEFINITION);
		createEAttribute(guidelineDefinitionEClass, GUIDELINE_DEFINITION__LANGUAGE);
		createEAttribute(guidelineDefinitionEClass, GUIDELINE_DEFINITION__TEXT);
		createEReference(guidelineDefinitionEClass, GUIDELINE_DEFINITION__EXAMPLES);

		exampleDefinitionEClass = createEClass(EXAMPLE_DEFINITION);
		createEAttribute(exampleDefinitionEClass, EXAMPLE_DEFINITION__NEGATIVE);
		createEAttribute(exampleDefinitionEClass, EXAMPLE_DEFINITION__TEXT);
		createEAttribute(exampleDefinitionEClass, EXAMPLE_DEFINITION__REASON);

		conditionDefinitionEClass = createEClass(CONDITION_DEFINITION);
		createEAttribute(conditionDefinitionEClass, CONDITION_DEFINITION__ATTRIBUTE);
		createEAttribute(conditionDefinitionEClass, CONDITION_DEFINITION__VALUES);

		ruleDefinitionEClass = createEClass(RULE_DEFINITION);
		createEAttribute(ruleDefinitionEClass, RULE_DEFINITION__KIND);
		createEAttribute(ruleDefinitionEClass, RULE_DEFINITION__TYPE);
		createEAttribute(ruleDefinitionEClass, RULE_DEFINITION__ROLE);
		createEAttribute(ruleDefinitionEClass, RULE_DEFINITION__OTHER_ROLE);
		createEAttribute(ruleDefinitionEClass, RULE_DEFINITION__WITHIN);
		createEAttribute(ruleDefinitionEClass, RULE_DEFINITION__LIMIT);
		createEAttribute(ruleDefinitionEClass, RULE_DEFINITION__BLOCKING);

		// Create enums
		valueKindEEnum = createEEnum(VALUE_KIND);
		ruleKindEEnum = createEEnum(RULE_KIND);
		neighboursEEnum = createEEnum(NEIGHBOURS);
		anchorUnitEEnum = createEEnum(ANCHOR_UNIT);
		articleUseEEnum = createEEnum(ARTICLE_USE);
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
		tagDefinitionEClass.getESuperTypes().add(this.getGuided());
		typeDefinitionEClass.getESuperTypes().add(this.getSchemaElement());
		typeDefinitionEClass.getESuperTypes().add(this.getColored());
		typeDefinitionEClass.getESuperTypes().add(this.getGuided());
		attributeDefinitionEClass.getESuperTypes().add(this.getSchemaElement());
		entityDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());
		relationDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());
		roleDefinitionEClass.getESuperTypes().add(this.getSchemaElement());
		stanceDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());
		passageDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());
		documentLabelDefinitionEClass.getESuperTypes().add(this.getTypeDefinition());
		ruleDefinitionEClass.getESuperTypes().add(this.getSchemaElement());

		// Initialize classes and features; add operations and parameters
		initEClass(schemaElementEClass, SchemaElement.class, "SchemaElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSchemaElement_Id(), ecorePackage.getEString(), "id", null, 1, 1, SchemaElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchemaElement_Name(), ecorePackage.getEString(), "name", null, 1, 1, SchemaElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchemaElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, SchemaElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSchemaElement_Translations(), this.getTranslationDefinition(), null, "translations", null, 0, -1, SchemaElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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
		initEAttribute(getSchemaDefinition_Format(), ecorePackage.getEInt(), "format", "1", 0, 1, SchemaDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchemaDefinition_Language(), ecorePackage.getEString(), "language", null, 0, 1, SchemaDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSchemaDefinition_Rules(), this.getRuleDefinition(), null, "rules", null, 0, -1, SchemaDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagSetDefinitionEClass, TagSetDefinition.class, "TagSetDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTagSetDefinition_Ordered(), ecorePackage.getEBoolean(), "ordered", "false", 0, 1, TagSetDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagSetDefinition_Open(), ecorePackage.getEBoolean(), "open", "false", 0, 1, TagSetDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTagSetDefinition_Tags(), this.getTagDefinition(), null, "tags", null, 0, -1, TagSetDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tagDefinitionEClass, TagDefinition.class, "TagDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTagDefinition_Value(), ecorePackage.getEDoubleObject(), "value", null, 0, 1, TagDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTagDefinition_Parent(), ecorePackage.getEString(), "parent", null, 0, 1, TagDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(typeDefinitionEClass, TypeDefinition.class, "TypeDefinition", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTypeDefinition_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, TypeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTypeDefinition_Attributes(), this.getAttributeDefinition(), null, "attributes", null, 0, -1, TypeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attributeDefinitionEClass, AttributeDefinition.class, "AttributeDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttributeDefinition_Kind(), this.getValueKind(), "kind", "text", 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_TagSet(), ecorePackage.getEString(), "tagSet", null, 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_Required(), ecorePackage.getEBoolean(), "required", "false", 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_Minimum(), ecorePackage.getEBigDecimal(), "minimum", null, 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_Maximum(), ecorePackage.getEBigDecimal(), "maximum", null, 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_Blocking(), ecorePackage.getEBoolean(), "blocking", "true", 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_Shown(), ecorePackage.getEBoolean(), "shown", "false", 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_OnlyTypes(), ecorePackage.getEString(), "onlyTypes", null, 0, -1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAttributeDefinition_Condition(), this.getConditionDefinition(), null, "condition", null, 0, 1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttributeDefinition_AllowedTypes(), ecorePackage.getEString(), "allowedTypes", null, 0, -1, AttributeDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(entityDefinitionEClass, EntityDefinition.class, "EntityDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEntityDefinition_WholeWords(), ecorePackage.getEBoolean(), "wholeWords", "false", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_Parent(), ecorePackage.getEString(), "parent", null, 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_AbstractType(), ecorePackage.getEBoolean(), "abstractType", "false", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_Overlap(), this.getNeighbours(), "overlap", "any", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_Nesting(), this.getNeighbours(), "nesting", "any", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_Discontinuous(), ecorePackage.getEBoolean(), "discontinuous", "true", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_ZeroWidth(), ecorePackage.getEBoolean(), "zeroWidth", "false", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_Anchor(), this.getAnchorUnit(), "anchor", "grapheme", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_Article(), this.getArticleUse(), "article", "free", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_Referents(), ecorePackage.getEBoolean(), "referents", "true", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_Groups(), ecorePackage.getEBoolean(), "groups", "true", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntityDefinition_Identified(), ecorePackage.getEBoolean(), "identified", "false", 0, 1, EntityDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationDefinitionEClass, RelationDefinition.class, "RelationDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationDefinition_Anchored(), ecorePackage.getEBoolean(), "anchored", "false", 0, 1, RelationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationDefinition_Symmetric(), ecorePackage.getEBoolean(), "symmetric", "false", 0, 1, RelationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationDefinition_Roles(), this.getRoleDefinition(), null, "roles", null, 0, -1, RelationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationDefinition_SameSentence(), ecorePackage.getEBoolean(), "sameSentence", "false", 0, 1, RelationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleDefinitionEClass, RoleDefinition.class, "RoleDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRoleDefinition_Minimum(), ecorePackage.getEInt(), "minimum", "1", 0, 1, RoleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoleDefinition_Maximum(), ecorePackage.getEInt(), "maximum", "1", 0, 1, RoleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoleDefinition_AllowedTypes(), ecorePackage.getEString(), "allowedTypes", null, 0, -1, RoleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stanceDefinitionEClass, StanceDefinition.class, "StanceDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStanceDefinition_Polarity(), ecorePackage.getEString(), "polarity", null, 1, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_Intensity(), ecorePackage.getEString(), "intensity", null, 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_HolderTypes(), ecorePackage.getEString(), "holderTypes", null, 0, -1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_TargetTypes(), ecorePackage.getEString(), "targetTypes", null, 0, -1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_AuthorHolder(), ecorePackage.getEBoolean(), "authorHolder", "true", 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_ImplicitHolder(), ecorePackage.getEBoolean(), "implicitHolder", "true", 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_Catalogued(), ecorePackage.getEBoolean(), "catalogued", "false", 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_IntensityRequired(), ecorePackage.getEBoolean(), "intensityRequired", "false", 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_CueRequired(), ecorePackage.getEBoolean(), "cueRequired", "false", 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_EvidenceRequired(), ecorePackage.getEBoolean(), "evidenceRequired", "false", 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_MaximumSources(), ecorePackage.getEInt(), "maximumSources", "-1", 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_Acts(), ecorePackage.getEString(), "acts", null, 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStanceDefinition_Commitment(), ecorePackage.getEString(), "commitment", null, 0, 1, StanceDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(passageDefinitionEClass, PassageDefinition.class, "PassageDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPassageDefinition_ExcludedByDefault(), ecorePackage.getEBoolean(), "excludedByDefault", "false", 0, 1, PassageDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(documentLabelDefinitionEClass, DocumentLabelDefinition.class, "DocumentLabelDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocumentLabelDefinition_TagSet(), ecorePackage.getEString(), "tagSet", null, 1, 1, DocumentLabelDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocumentLabelDefinition_Multiple(), ecorePackage.getEBoolean(), "multiple", "false", 0, 1, DocumentLabelDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(translationDefinitionEClass, TranslationDefinition.class, "TranslationDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTranslationDefinition_Language(), ecorePackage.getEString(), "language", null, 0, 1, TranslationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTranslationDefinition_Name(), ecorePackage.getEString(), "name", null, 0, 1, TranslationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTranslationDefinition_ShortName(), ecorePackage.getEString(), "shortName", null, 0, 1, TranslationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTranslationDefinition_Description(), ecorePackage.getEString(), "description", null, 0, 1, TranslationDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guidedEClass, Guided.class, "Guided", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGuided_Guidelines(), this.getGuidelineDefinition(), null, "guidelines", null, 0, -1, Guided.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guidelineDefinitionEClass, GuidelineDefinition.class, "GuidelineDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuidelineDefinition_Language(), ecorePackage.getEString(), "language", null, 0, 1, GuidelineDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuidelineDefinition_Text(), ecorePackage.getEString(), "text", null, 0, 1, GuidelineDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuidelineDefinition_Examples(), this.getExampleDefinition(), null, "examples", null, 0, -1, GuidelineDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exampleDefinitionEClass, ExampleDefinition.class, "ExampleDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExampleDefinition_Negative(), ecorePackage.getEBoolean(), "negative", "false", 0, 1, ExampleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExampleDefinition_Text(), ecorePackage.getEString(), "text", null, 0, 1, ExampleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExampleDefinition_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, ExampleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionDefinitionEClass, ConditionDefinition.class, "ConditionDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConditionDefinition_Attribute(), ecorePackage.getEString(), "attribute", null, 0, 1, ConditionDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConditionDefinition_Values(), ecorePackage.getEString(), "values", null, 0, -1, ConditionDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleDefinitionEClass, RuleDefinition.class, "RuleDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleDefinition_Kind(), this.getRuleKind(), "kind", "different", 0, 1, RuleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleDefinition_Type(), ecorePackage.getEString(), "type", null, 0, 1, RuleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleDefinition_Role(), ecorePackage.getEString(), "role", null, 0, 1, RuleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleDefinition_OtherRole(), ecorePackage.getEString(), "otherRole", null, 0, 1, RuleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleDefinition_Within(), ecorePackage.getEString(), "within", null, 0, 1, RuleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleDefinition_Limit(), ecorePackage.getEInt(), "limit", "1", 0, 1, RuleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleDefinition_Blocking(), ecorePackage.getEBoolean(), "blocking", "true", 0, 1, RuleDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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
		addEEnumLiteral(valueKindEEnum, ValueKind.LINK);

		initEEnum(ruleKindEEnum, RuleKind.class, "RuleKind");
		addEEnumLiteral(ruleKindEEnum, RuleKind.DIFFERENT);
		addEEnumLiteral(ruleKindEEnum, RuleKind.IDENTITY);
		addEEnumLiteral(ruleKindEEnum, RuleKind.AT_MOST);
		addEEnumLiteral(ruleKindEEnum, RuleKind.NOT_INSIDE);

		initEEnum(neighboursEEnum, Neighbours.class, "Neighbours");
		addEEnumLiteral(neighboursEEnum, Neighbours.ANY);
		addEEnumLiteral(neighboursEEnum, Neighbours.OTHERS);
		addEEnumLiteral(neighboursEEnum, Neighbours.NONE);

		initEEnum(anchorUnitEEnum, AnchorUnit.class, "AnchorUnit");
		addEEnumLiteral(anchorUnitEEnum, AnchorUnit.GRAPHEME);
		addEEnumLiteral(anchorUnitEEnum, AnchorUnit.WORD);
		addEEnumLiteral(anchorUnitEEnum, AnchorUnit.SENTENCE);

		initEEnum(articleUseEEnum, ArticleUse.class, "ArticleUse");
		addEEnumLiteral(articleUseEEnum, ArticleUse.FREE);
		addEEnumLiteral(articleUseEEnum, ArticleUse.WITH);
		addEEnumLiteral(articleUseEEnum, ArticleUse.WITHOUT);

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
		  (getSchemaElement_Translations(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "translation"
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
		  (getSchemaDefinition_Format(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "format"
		   });
		addAnnotation
		  (getSchemaDefinition_Language(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "language"
		   });
		addAnnotation
		  (getSchemaDefinition_Rules(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "rule"
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
		  (getTagDefinition_Parent(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "parent"
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
		  (getAttributeDefinition_Minimum(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "minimum"
		   });
		addAnnotation
		  (getAttributeDefinition_Maximum(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "maximum"
		   });
		addAnnotation
		  (getAttributeDefinition_Blocking(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "blocking"
		   });
		addAnnotation
		  (getAttributeDefinition_Shown(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "shown"
		   });
		addAnnotation
		  (getAttributeDefinition_OnlyTypes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "only"
		   });
		addAnnotation
		  (getAttributeDefinition_Condition(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "when"
		   });
		addAnnotation
		  (getAttributeDefinition_AllowedTypes(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "allowed"
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
		  (getEntityDefinition_Parent(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "parent"
		   });
		addAnnotation
		  (getEntityDefinition_AbstractType(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "abstract"
		   });
		addAnnotation
		  (getEntityDefinition_Overlap(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "overlap"
		   });
		addAnnotation
		  (getEntityDefinition_Nesting(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "nesting"
		   });
		addAnnotation
		  (getEntityDefinition_Discontinuous(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "discontinuous"
		   });
		addAnnotation
		  (getEntityDefinition_ZeroWidth(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "zeroWidth"
		   });
		addAnnotation
		  (getEntityDefinition_Anchor(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "anchor"
		   });
		addAnnotation
		  (getEntityDefinition_Article(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "article"
		   });
		addAnnotation
		  (getEntityDefinition_Referents(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "referents"
		   });
		addAnnotation
		  (getEntityDefinition_Groups(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "groups"
		   });
		addAnnotation
		  (getEntityDefinition_Identified(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "identified"
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
		  (getRelationDefinition_SameSentence(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "sameSentence"
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
		  (getStanceDefinition_AuthorHolder(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "authorHolder"
		   });
		addAnnotation
		  (getStanceDefinition_ImplicitHolder(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "implicitHolder"
		   });
		addAnnotation
		  (getStanceDefinition_Catalogued(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "catalogued"
		   });
		addAnnotation
		  (getStanceDefinition_IntensityRequired(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "intensityRequired"
		   });
		addAnnotation
		  (getStanceDefinition_CueRequired(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "cueRequired"
		   });
		addAnnotation
		  (getStanceDefinition_EvidenceRequired(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "evidenceRequired"
		   });
		addAnnotation
		  (getStanceDefinition_MaximumSources(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "maximumSources"
		   });
		addAnnotation
		  (getStanceDefinition_Acts(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "acts"
		   });
		addAnnotation
		  (getStanceDefinition_Commitment(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "commitment"
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
		  (translationDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "translation"
		   });
		addAnnotation
		  (getTranslationDefinition_Language(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "language"
		   });
		addAnnotation
		  (getTranslationDefinition_Name(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "name"
		   });
		addAnnotation
		  (getTranslationDefinition_ShortName(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "shortName"
		   });
		addAnnotation
		  (getTranslationDefinition_Description(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "description"
		   });
		addAnnotation
		  (guidedEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "guided"
		   });
		addAnnotation
		  (getGuided_Guidelines(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "guideline"
		   });
		addAnnotation
		  (guidelineDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "guideline"
		   });
		addAnnotation
		  (getGuidelineDefinition_Language(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "language"
		   });
		addAnnotation
		  (getGuidelineDefinition_Text(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "text"
		   });
		addAnnotation
		  (getGuidelineDefinition_Examples(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "example"
		   });
		addAnnotation
		  (exampleDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "example"
		   });
		addAnnotation
		  (getExampleDefinition_Negative(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "negative"
		   });
		addAnnotation
		  (getExampleDefinition_Text(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "text"
		   });
		addAnnotation
		  (getExampleDefinition_Reason(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "reason"
		   });
		addAnnotation
		  (conditionDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "condition"
		   });
		addAnnotation
		  (getConditionDefinition_Attribute(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "attribute"
		   });
		addAnnotation
		  (getConditionDefinition_Values(),
		   source,
		   new String[] {
			   "kind", "element",
			   "name", "value"
		   });
		addAnnotation
		  (ruleDefinitionEClass,
		   source,
		   new String[] {
			   "kind", "elementOnly",
			   "name", "rule"
		   });
		addAnnotation
		  (getRuleDefinition_Kind(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "kind"
		   });
		addAnnotation
		  (getRuleDefinition_Type(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "type"
		   });
		addAnnotation
		  (getRuleDefinition_Role(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "role"
		   });
		addAnnotation
		  (getRuleDefinition_OtherRole(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "otherRole"
		   });
		addAnnotation
		  (getRuleDefinition_Within(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "within"
		   });
		addAnnotation
		  (getRuleDefinition_Limit(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "limit"
		   });
		addAnnotation
		  (getRuleDefinition_Blocking(),
		   source,
		   new String[] {
			   "kind", "attribute",
			   "name", "blocking"
		   });
		addAnnotation
		  (valueKindEEnum,
		   source,
		   new String[] {
			   "name", "valueKind"
		   });
		addAnnotation
		  (ruleKindEEnum,
		   source,
		   new String[] {
			   "name", "ruleKind"
		   });
		addAnnotation
		  (neighboursEEnum,
		   source,
		   new String[] {
			   "name", "neighbours"
		   });
		addAnnotation
		  (anchorUnitEEnum,
		   source,
		   new String[] {
			   "name", "anchorUnit"
		   });
		addAnnotation
		  (articleUseEEnum,
		   source,
		   new String[] {
			   "name", "articleUse"
		   });
	}

} //SchemaPackageImpl
