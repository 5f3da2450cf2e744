/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The editable form of a schema.
 * <!-- end-model-doc -->
 * @see org.scholion.schema.model.SchemaFactory
 * @model kind="package"
 * @generated
 */
public interface SchemaPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:scholion:schema:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "scholion";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SchemaPackage eINSTANCE = org.scholion.schema.model.impl.SchemaPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.SchemaElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.SchemaElementImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getSchemaElement()
	 * @generated
	 */
	int SCHEMA_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_ELEMENT__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_ELEMENT__TRANSLATIONS = 3;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_ELEMENT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.ColoredImpl <em>Colored</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.ColoredImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getColored()
	 * @generated
	 */
	int COLORED = 1;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLORED__COLOR = 0;

	/**
	 * The feature id for the '<em><b>Dark Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLORED__DARK_COLOR = 1;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLORED__SHORTCUT = 2;

	/**
	 * The number of structural features of the '<em>Colored</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLORED_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.SchemaDefinitionImpl <em>Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.SchemaDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getSchemaDefinition()
	 * @generated
	 */
	int SCHEMA_DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__ID = SCHEMA_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__NAME = SCHEMA_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__DESCRIPTION = SCHEMA_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__TRANSLATIONS = SCHEMA_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Tag Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__TAG_SETS = SCHEMA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__TYPES = SCHEMA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Entities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__ENTITIES = SCHEMA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__RELATIONS = SCHEMA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Stances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__STANCES = SCHEMA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__PASSAGES = SCHEMA_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Document Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__DOCUMENT_LABELS = SCHEMA_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__FORMAT = SCHEMA_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__LANGUAGE = SCHEMA_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION__RULES = SCHEMA_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEMA_DEFINITION_FEATURE_COUNT = SCHEMA_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.TagSetDefinitionImpl <em>Tag Set Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.TagSetDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getTagSetDefinition()
	 * @generated
	 */
	int TAG_SET_DEFINITION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_DEFINITION__ID = SCHEMA_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_DEFINITION__NAME = SCHEMA_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_DEFINITION__DESCRIPTION = SCHEMA_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_DEFINITION__TRANSLATIONS = SCHEMA_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Ordered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_DEFINITION__ORDERED = SCHEMA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Open</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_DEFINITION__OPEN = SCHEMA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_DEFINITION__TAGS = SCHEMA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Tag Set Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_SET_DEFINITION_FEATURE_COUNT = SCHEMA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.TagDefinitionImpl <em>Tag Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.TagDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getTagDefinition()
	 * @generated
	 */
	int TAG_DEFINITION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__ID = SCHEMA_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__NAME = SCHEMA_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__DESCRIPTION = SCHEMA_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__TRANSLATIONS = SCHEMA_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__COLOR = SCHEMA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dark Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__DARK_COLOR = SCHEMA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__SHORTCUT = SCHEMA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__GUIDELINES = SCHEMA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__VALUE = SCHEMA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION__PARENT = SCHEMA_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Tag Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_DEFINITION_FEATURE_COUNT = SCHEMA_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.TypeDefinitionImpl <em>Type Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.TypeDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getTypeDefinition()
	 * @generated
	 */
	int TYPE_DEFINITION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__ID = SCHEMA_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__NAME = SCHEMA_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__DESCRIPTION = SCHEMA_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__TRANSLATIONS = SCHEMA_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__COLOR = SCHEMA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dark Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__DARK_COLOR = SCHEMA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__SHORTCUT = SCHEMA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__GUIDELINES = SCHEMA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__SHORT_NAME = SCHEMA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION__ATTRIBUTES = SCHEMA_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Type Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TYPE_DEFINITION_FEATURE_COUNT = SCHEMA_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.AttributeDefinitionImpl <em>Attribute Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.AttributeDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getAttributeDefinition()
	 * @generated
	 */
	int ATTRIBUTE_DEFINITION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__ID = SCHEMA_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__NAME = SCHEMA_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__DESCRIPTION = SCHEMA_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__TRANSLATIONS = SCHEMA_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__KIND = SCHEMA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tag Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__TAG_SET = SCHEMA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__REQUIRED = SCHEMA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__DEFAULT_VALUE = SCHEMA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__MINIMUM = SCHEMA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__MAXIMUM = SCHEMA_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Blocking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__BLOCKING = SCHEMA_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Shown</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__SHOWN = SCHEMA_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Only Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__ONLY_TYPES = SCHEMA_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__CONDITION = SCHEMA_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Allowed Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__ALLOWED_TYPES = SCHEMA_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Attribute Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION_FEATURE_COUNT = SCHEMA_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.EntityDefinitionImpl <em>Entity Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.EntityDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getEntityDefinition()
	 * @generated
	 */
	int ENTITY_DEFINITION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__ID = TYPE_DEFINITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__NAME = TYPE_DEFINITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__DESCRIPTION = TYPE_DEFINITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__TRANSLATIONS = TYPE_DEFINITION__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__COLOR = TYPE_DEFINITION__COLOR;

	/**
	 * The feature id for the '<em><b>Dark Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__DARK_COLOR = TYPE_DEFINITION__DARK_COLOR;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__SHORTCUT = TYPE_DEFINITION__SHORTCUT;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__GUIDELINES = TYPE_DEFINITION__GUIDELINES;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__SHORT_NAME = TYPE_DEFINITION__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__ATTRIBUTES = TYPE_DEFINITION__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Whole Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__WHOLE_WORDS = TYPE_DEFINITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__PARENT = TYPE_DEFINITION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Abstract Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__ABSTRACT_TYPE = TYPE_DEFINITION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Overlap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__OVERLAP = TYPE_DEFINITION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Nesting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__NESTING = TYPE_DEFINITION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Discontinuous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__DISCONTINUOUS = TYPE_DEFINITION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Zero Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__ZERO_WIDTH = TYPE_DEFINITION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__ANCHOR = TYPE_DEFINITION_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__ARTICLE = TYPE_DEFINITION_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Referents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__REFERENTS = TYPE_DEFINITION_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__GROUPS = TYPE_DEFINITION_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Identified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION__IDENTIFIED = TYPE_DEFINITION_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Entity Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITY_DEFINITION_FEATURE_COUNT = TYPE_DEFINITION_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.RelationDefinitionImpl <em>Relation Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.RelationDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getRelationDefinition()
	 * @generated
	 */
	int RELATION_DEFINITION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__ID = TYPE_DEFINITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__NAME = TYPE_DEFINITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__DESCRIPTION = TYPE_DEFINITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__TRANSLATIONS = TYPE_DEFINITION__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__COLOR = TYPE_DEFINITION__COLOR;

	/**
	 * The feature id for the '<em><b>Dark Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__DARK_COLOR = TYPE_DEFINITION__DARK_COLOR;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__SHORTCUT = TYPE_DEFINITION__SHORTCUT;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__GUIDELINES = TYPE_DEFINITION__GUIDELINES;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__SHORT_NAME = TYPE_DEFINITION__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__ATTRIBUTES = TYPE_DEFINITION__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Anchored</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__ANCHORED = TYPE_DEFINITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Symmetric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__SYMMETRIC = TYPE_DEFINITION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__ROLES = TYPE_DEFINITION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Same Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION__SAME_SENTENCE = TYPE_DEFINITION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Relation Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_DEFINITION_FEATURE_COUNT = TYPE_DEFINITION_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.RoleDefinitionImpl <em>Role Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.RoleDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getRoleDefinition()
	 * @generated
	 */
	int ROLE_DEFINITION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__ID = SCHEMA_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__NAME = SCHEMA_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__DESCRIPTION = SCHEMA_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__TRANSLATIONS = SCHEMA_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__MINIMUM = SCHEMA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__MAXIMUM = SCHEMA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Allowed Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION__ALLOWED_TYPES = SCHEMA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Role Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_DEFINITION_FEATURE_COUNT = SCHEMA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.StanceDefinitionImpl <em>Stance Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.StanceDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getStanceDefinition()
	 * @generated
	 */
	int STANCE_DEFINITION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__ID = TYPE_DEFINITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__NAME = TYPE_DEFINITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__DESCRIPTION = TYPE_DEFINITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__TRANSLATIONS = TYPE_DEFINITION__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__COLOR = TYPE_DEFINITION__COLOR;

	/**
	 * The feature id for the '<em><b>Dark Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__DARK_COLOR = TYPE_DEFINITION__DARK_COLOR;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__SHORTCUT = TYPE_DEFINITION__SHORTCUT;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__GUIDELINES = TYPE_DEFINITION__GUIDELINES;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__SHORT_NAME = TYPE_DEFINITION__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__ATTRIBUTES = TYPE_DEFINITION__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__POLARITY = TYPE_DEFINITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__INTENSITY = TYPE_DEFINITION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Holder Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__HOLDER_TYPES = TYPE_DEFINITION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__TARGET_TYPES = TYPE_DEFINITION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Author Holder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__AUTHOR_HOLDER = TYPE_DEFINITION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Implicit Holder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__IMPLICIT_HOLDER = TYPE_DEFINITION_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Catalogued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__CATALOGUED = TYPE_DEFINITION_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Intensity Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__INTENSITY_REQUIRED = TYPE_DEFINITION_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cue Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__CUE_REQUIRED = TYPE_DEFINITION_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__EVIDENCE_REQUIRED = TYPE_DEFINITION_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Maximum Sources</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__MAXIMUM_SOURCES = TYPE_DEFINITION_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Acts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__ACTS = TYPE_DEFINITION_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Commitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION__COMMITMENT = TYPE_DEFINITION_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Stance Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STANCE_DEFINITION_FEATURE_COUNT = TYPE_DEFINITION_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.PassageDefinitionImpl <em>Passage Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.PassageDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getPassageDefinition()
	 * @generated
	 */
	int PASSAGE_DEFINITION = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__ID = TYPE_DEFINITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__NAME = TYPE_DEFINITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__DESCRIPTION = TYPE_DEFINITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__TRANSLATIONS = TYPE_DEFINITION__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__COLOR = TYPE_DEFINITION__COLOR;

	/**
	 * The feature id for the '<em><b>Dark Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__DARK_COLOR = TYPE_DEFINITION__DARK_COLOR;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__SHORTCUT = TYPE_DEFINITION__SHORTCUT;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__GUIDELINES = TYPE_DEFINITION__GUIDELINES;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__SHORT_NAME = TYPE_DEFINITION__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__ATTRIBUTES = TYPE_DEFINITION__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Excluded By Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION__EXCLUDED_BY_DEFAULT = TYPE_DEFINITION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Passage Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_DEFINITION_FEATURE_COUNT = TYPE_DEFINITION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.DocumentLabelDefinitionImpl <em>Document Label Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.DocumentLabelDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getDocumentLabelDefinition()
	 * @generated
	 */
	int DOCUMENT_LABEL_DEFINITION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__ID = TYPE_DEFINITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__NAME = TYPE_DEFINITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__DESCRIPTION = TYPE_DEFINITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__TRANSLATIONS = TYPE_DEFINITION__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__COLOR = TYPE_DEFINITION__COLOR;

	/**
	 * The feature id for the '<em><b>Dark Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__DARK_COLOR = TYPE_DEFINITION__DARK_COLOR;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__SHORTCUT = TYPE_DEFINITION__SHORTCUT;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__GUIDELINES = TYPE_DEFINITION__GUIDELINES;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__SHORT_NAME = TYPE_DEFINITION__SHORT_NAME;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__ATTRIBUTES = TYPE_DEFINITION__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Tag Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__TAG_SET = TYPE_DEFINITION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Multiple</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION__MULTIPLE = TYPE_DEFINITION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Document Label Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_LABEL_DEFINITION_FEATURE_COUNT = TYPE_DEFINITION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.TranslationDefinitionImpl <em>Translation Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.TranslationDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getTranslationDefinition()
	 * @generated
	 */
	int TRANSLATION_DEFINITION = 13;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_DEFINITION__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_DEFINITION__NAME = 1;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_DEFINITION__SHORT_NAME = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_DEFINITION__DESCRIPTION = 3;

	/**
	 * The number of structural features of the '<em>Translation Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_DEFINITION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.GuidedImpl <em>Guided</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.GuidedImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getGuided()
	 * @generated
	 */
	int GUIDED = 14;

	/**
	 * The feature id for the '<em><b>Guidelines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDED__GUIDELINES = 0;

	/**
	 * The number of structural features of the '<em>Guided</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.GuidelineDefinitionImpl <em>Guideline Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.GuidelineDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getGuidelineDefinition()
	 * @generated
	 */
	int GUIDELINE_DEFINITION = 15;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_DEFINITION__LANGUAGE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_DEFINITION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_DEFINITION__EXAMPLES = 2;

	/**
	 * The number of structural features of the '<em>Guideline Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_DEFINITION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.ExampleDefinitionImpl <em>Example Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.ExampleDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getExampleDefinition()
	 * @generated
	 */
	int EXAMPLE_DEFINITION = 16;

	/**
	 * The feature id for the '<em><b>Negative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE_DEFINITION__NEGATIVE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE_DEFINITION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE_DEFINITION__REASON = 2;

	/**
	 * The number of structural features of the '<em>Example Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXAMPLE_DEFINITION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.ConditionDefinitionImpl <em>Condition Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.ConditionDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getConditionDefinition()
	 * @generated
	 */
	int CONDITION_DEFINITION = 17;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_DEFINITION__ATTRIBUTE = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_DEFINITION__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Condition Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_DEFINITION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.impl.RuleDefinitionImpl <em>Rule Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.impl.RuleDefinitionImpl
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getRuleDefinition()
	 * @generated
	 */
	int RULE_DEFINITION = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__ID = SCHEMA_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__NAME = SCHEMA_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__DESCRIPTION = SCHEMA_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__TRANSLATIONS = SCHEMA_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__KIND = SCHEMA_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__TYPE = SCHEMA_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__ROLE = SCHEMA_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Other Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__OTHER_ROLE = SCHEMA_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Within</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__WITHIN = SCHEMA_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__LIMIT = SCHEMA_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Blocking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION__BLOCKING = SCHEMA_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Rule Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_DEFINITION_FEATURE_COUNT = SCHEMA_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.ValueKind <em>Value Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.ValueKind
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getValueKind()
	 * @generated
	 */
	int VALUE_KIND = 19;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.RuleKind <em>Rule Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.RuleKind
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getRuleKind()
	 * @generated
	 */
	int RULE_KIND = 20;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.Neighbours <em>Neighbours</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.Neighbours
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getNeighbours()
	 * @generated
	 */
	int NEIGHBOURS = 21;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.AnchorUnit <em>Anchor Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.AnchorUnit
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getAnchorUnit()
	 * @generated
	 */
	int ANCHOR_UNIT = 22;

	/**
	 * The meta object id for the '{@link org.scholion.schema.model.ArticleUse <em>Article Use</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.scholion.schema.model.ArticleUse
	 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getArticleUse()
	 * @generated
	 */
	int ARTICLE_USE = 23;


	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.SchemaElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.scholion.schema.model.SchemaElement
	 * @generated
	 */
	EClass getSchemaElement();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.SchemaElement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.scholion.schema.model.SchemaElement#getId()
	 * @see #getSchemaElement()
	 * @generated
	 */
	EAttribute getSchemaElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.SchemaElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.scholion.schema.model.SchemaElement#getName()
	 * @see #getSchemaElement()
	 * @generated
	 */
	EAttribute getSchemaElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.SchemaElement#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.scholion.schema.model.SchemaElement#getDescription()
	 * @see #getSchemaElement()
	 * @generated
	 */
	EAttribute getSchemaElement_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.SchemaElement#getTranslations <em>Translations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Translations</em>'.
	 * @see org.scholion.schema.model.SchemaElement#getTranslations()
	 * @see #getSchemaElement()
	 * @generated
	 */
	EReference getSchemaElement_Translations();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.Colored <em>Colored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Colored</em>'.
	 * @see org.scholion.schema.model.Colored
	 * @generated
	 */
	EClass getColored();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.Colored#getColor <em>Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Color</em>'.
	 * @see org.scholion.schema.model.Colored#getColor()
	 * @see #getColored()
	 * @generated
	 */
	EAttribute getColored_Color();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.Colored#getDarkColor <em>Dark Color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dark Color</em>'.
	 * @see org.scholion.schema.model.Colored#getDarkColor()
	 * @see #getColored()
	 * @generated
	 */
	EAttribute getColored_DarkColor();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.Colored#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.scholion.schema.model.Colored#getShortcut()
	 * @see #getColored()
	 * @generated
	 */
	EAttribute getColored_Shortcut();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.SchemaDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Definition</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition
	 * @generated
	 */
	EClass getSchemaDefinition();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.SchemaDefinition#getTagSets <em>Tag Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tag Sets</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getTagSets()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_TagSets();

	/**
	 * Returns the meta object for the attribute list '{@link org.scholion.schema.model.SchemaDefinition#getTypes <em>Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Types</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getTypes()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EAttribute getSchemaDefinition_Types();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.SchemaDefinition#getEntities <em>Entities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entities</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getEntities()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_Entities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.SchemaDefinition#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getRelations()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_Relations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.SchemaDefinition#getStances <em>Stances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stances</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getStances()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_Stances();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.SchemaDefinition#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Passages</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getPassages()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_Passages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.SchemaDefinition#getDocumentLabels <em>Document Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Document Labels</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getDocumentLabels()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_DocumentLabels();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.SchemaDefinition#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getFormat()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EAttribute getSchemaDefinition_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.SchemaDefinition#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getLanguage()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EAttribute getSchemaDefinition_Language();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.SchemaDefinition#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.scholion.schema.model.SchemaDefinition#getRules()
	 * @see #getSchemaDefinition()
	 * @generated
	 */
	EReference getSchemaDefinition_Rules();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.TagSetDefinition <em>Tag Set Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag Set Definition</em>'.
	 * @see org.scholion.schema.model.TagSetDefinition
	 * @generated
	 */
	EClass getTagSetDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.TagSetDefinition#isOrdered <em>Ordered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordered</em>'.
	 * @see org.scholion.schema.model.TagSetDefinition#isOrdered()
	 * @see #getTagSetDefinition()
	 * @generated
	 */
	EAttribute getTagSetDefinition_Ordered();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.TagSetDefinition#isOpen <em>Open</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open</em>'.
	 * @see org.scholion.schema.model.TagSetDefinition#isOpen()
	 * @see #getTagSetDefinition()
	 * @generated
	 */
	EAttribute getTagSetDefinition_Open();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.TagSetDefinition#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.scholion.schema.model.TagSetDefinition#getTags()
	 * @see #getTagSetDefinition()
	 * @generated
	 */
	EReference getTagSetDefinition_Tags();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.TagDefinition <em>Tag Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag Definition</em>'.
	 * @see org.scholion.schema.model.TagDefinition
	 * @generated
	 */
	EClass getTagDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.TagDefinition#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.scholion.schema.model.TagDefinition#getValue()
	 * @see #getTagDefinition()
	 * @generated
	 */
	EAttribute getTagDefinition_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.TagDefinition#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.scholion.schema.model.TagDefinition#getParent()
	 * @see #getTagDefinition()
	 * @generated
	 */
	EAttribute getTagDefinition_Parent();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.TypeDefinition <em>Type Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Type Definition</em>'.
	 * @see org.scholion.schema.model.TypeDefinition
	 * @generated
	 */
	EClass getTypeDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.TypeDefinition#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.scholion.schema.model.TypeDefinition#getShortName()
	 * @see #getTypeDefinition()
	 * @generated
	 */
	EAttribute getTypeDefinition_ShortName();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.TypeDefinition#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.scholion.schema.model.TypeDefinition#getAttributes()
	 * @see #getTypeDefinition()
	 * @generated
	 */
	EReference getTypeDefinition_Attributes();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.AttributeDefinition <em>Attribute Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Definition</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition
	 * @generated
	 */
	EClass getAttributeDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.AttributeDefinition#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#getKind()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.AttributeDefinition#getTagSet <em>Tag Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag Set</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#getTagSet()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_TagSet();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.AttributeDefinition#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#isRequired()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.AttributeDefinition#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#getDefaultValue()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_DefaultValue();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.AttributeDefinition#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#getMinimum()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.AttributeDefinition#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#getMaximum()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.AttributeDefinition#isBlocking <em>Blocking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocking</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#isBlocking()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Blocking();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.AttributeDefinition#isShown <em>Shown</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shown</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#isShown()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Shown();

	/**
	 * Returns the meta object for the attribute list '{@link org.scholion.schema.model.AttributeDefinition#getOnlyTypes <em>Only Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Only Types</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#getOnlyTypes()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_OnlyTypes();

	/**
	 * Returns the meta object for the containment reference '{@link org.scholion.schema.model.AttributeDefinition#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Condition</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#getCondition()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EReference getAttributeDefinition_Condition();

	/**
	 * Returns the meta object for the attribute list '{@link org.scholion.schema.model.AttributeDefinition#getAllowedTypes <em>Allowed Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Allowed Types</em>'.
	 * @see org.scholion.schema.model.AttributeDefinition#getAllowedTypes()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_AllowedTypes();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.EntityDefinition <em>Entity Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entity Definition</em>'.
	 * @see org.scholion.schema.model.EntityDefinition
	 * @generated
	 */
	EClass getEntityDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#isWholeWords <em>Whole Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Whole Words</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#isWholeWords()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_WholeWords();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#getParent()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#isAbstractType <em>Abstract Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abstract Type</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#isAbstractType()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_AbstractType();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#getOverlap <em>Overlap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overlap</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#getOverlap()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_Overlap();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#getNesting <em>Nesting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nesting</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#getNesting()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_Nesting();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#isDiscontinuous <em>Discontinuous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discontinuous</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#isDiscontinuous()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_Discontinuous();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#isZeroWidth <em>Zero Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zero Width</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#isZeroWidth()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_ZeroWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchor</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#getAnchor()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_Anchor();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#getArticle()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#isReferents <em>Referents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referents</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#isReferents()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_Referents();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#isGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Groups</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#isGroups()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_Groups();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.EntityDefinition#isIdentified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identified</em>'.
	 * @see org.scholion.schema.model.EntityDefinition#isIdentified()
	 * @see #getEntityDefinition()
	 * @generated
	 */
	EAttribute getEntityDefinition_Identified();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.RelationDefinition <em>Relation Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation Definition</em>'.
	 * @see org.scholion.schema.model.RelationDefinition
	 * @generated
	 */
	EClass getRelationDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RelationDefinition#isAnchored <em>Anchored</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anchored</em>'.
	 * @see org.scholion.schema.model.RelationDefinition#isAnchored()
	 * @see #getRelationDefinition()
	 * @generated
	 */
	EAttribute getRelationDefinition_Anchored();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RelationDefinition#isSymmetric <em>Symmetric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symmetric</em>'.
	 * @see org.scholion.schema.model.RelationDefinition#isSymmetric()
	 * @see #getRelationDefinition()
	 * @generated
	 */
	EAttribute getRelationDefinition_Symmetric();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.RelationDefinition#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.scholion.schema.model.RelationDefinition#getRoles()
	 * @see #getRelationDefinition()
	 * @generated
	 */
	EReference getRelationDefinition_Roles();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RelationDefinition#isSameSentence <em>Same Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Same Sentence</em>'.
	 * @see org.scholion.schema.model.RelationDefinition#isSameSentence()
	 * @see #getRelationDefinition()
	 * @generated
	 */
	EAttribute getRelationDefinition_SameSentence();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.RoleDefinition <em>Role Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Definition</em>'.
	 * @see org.scholion.schema.model.RoleDefinition
	 * @generated
	 */
	EClass getRoleDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RoleDefinition#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.scholion.schema.model.RoleDefinition#getMinimum()
	 * @see #getRoleDefinition()
	 * @generated
	 */
	EAttribute getRoleDefinition_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RoleDefinition#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.scholion.schema.model.RoleDefinition#getMaximum()
	 * @see #getRoleDefinition()
	 * @generated
	 */
	EAttribute getRoleDefinition_Maximum();

	/**
	 * Returns the meta object for the attribute list '{@link org.scholion.schema.model.RoleDefinition#getAllowedTypes <em>Allowed Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Allowed Types</em>'.
	 * @see org.scholion.schema.model.RoleDefinition#getAllowedTypes()
	 * @see #getRoleDefinition()
	 * @generated
	 */
	EAttribute getRoleDefinition_AllowedTypes();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.StanceDefinition <em>Stance Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stance Definition</em>'.
	 * @see org.scholion.schema.model.StanceDefinition
	 * @generated
	 */
	EClass getStanceDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#getPolarity()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#getIntensity <em>Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#getIntensity()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_Intensity();

	/**
	 * Returns the meta object for the attribute list '{@link org.scholion.schema.model.StanceDefinition#getHolderTypes <em>Holder Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Holder Types</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#getHolderTypes()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_HolderTypes();

	/**
	 * Returns the meta object for the attribute list '{@link org.scholion.schema.model.StanceDefinition#getTargetTypes <em>Target Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Target Types</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#getTargetTypes()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_TargetTypes();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#isAuthorHolder <em>Author Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author Holder</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#isAuthorHolder()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_AuthorHolder();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#isImplicitHolder <em>Implicit Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implicit Holder</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#isImplicitHolder()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_ImplicitHolder();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#isCatalogued <em>Catalogued</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Catalogued</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#isCatalogued()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_Catalogued();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#isIntensityRequired <em>Intensity Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intensity Required</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#isIntensityRequired()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_IntensityRequired();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#isCueRequired <em>Cue Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue Required</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#isCueRequired()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_CueRequired();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#isEvidenceRequired <em>Evidence Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Required</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#isEvidenceRequired()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_EvidenceRequired();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#getMaximumSources <em>Maximum Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum Sources</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#getMaximumSources()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_MaximumSources();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#getActs <em>Acts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acts</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#getActs()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_Acts();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.StanceDefinition#getCommitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commitment</em>'.
	 * @see org.scholion.schema.model.StanceDefinition#getCommitment()
	 * @see #getStanceDefinition()
	 * @generated
	 */
	EAttribute getStanceDefinition_Commitment();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.PassageDefinition <em>Passage Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage Definition</em>'.
	 * @see org.scholion.schema.model.PassageDefinition
	 * @generated
	 */
	EClass getPassageDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.PassageDefinition#isExcludedByDefault <em>Excluded By Default</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Excluded By Default</em>'.
	 * @see org.scholion.schema.model.PassageDefinition#isExcludedByDefault()
	 * @see #getPassageDefinition()
	 * @generated
	 */
	EAttribute getPassageDefinition_ExcludedByDefault();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.DocumentLabelDefinition <em>Document Label Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Label Definition</em>'.
	 * @see org.scholion.schema.model.DocumentLabelDefinition
	 * @generated
	 */
	EClass getDocumentLabelDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.DocumentLabelDefinition#getTagSet <em>Tag Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag Set</em>'.
	 * @see org.scholion.schema.model.DocumentLabelDefinition#getTagSet()
	 * @see #getDocumentLabelDefinition()
	 * @generated
	 */
	EAttribute getDocumentLabelDefinition_TagSet();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.DocumentLabelDefinition#isMultiple <em>Multiple</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiple</em>'.
	 * @see org.scholion.schema.model.DocumentLabelDefinition#isMultiple()
	 * @see #getDocumentLabelDefinition()
	 * @generated
	 */
	EAttribute getDocumentLabelDefinition_Multiple();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.TranslationDefinition <em>Translation Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Translation Definition</em>'.
	 * @see org.scholion.schema.model.TranslationDefinition
	 * @generated
	 */
	EClass getTranslationDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.TranslationDefinition#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.scholion.schema.model.TranslationDefinition#getLanguage()
	 * @see #getTranslationDefinition()
	 * @generated
	 */
	EAttribute getTranslationDefinition_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.TranslationDefinition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.scholion.schema.model.TranslationDefinition#getName()
	 * @see #getTranslationDefinition()
	 * @generated
	 */
	EAttribute getTranslationDefinition_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.TranslationDefinition#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.scholion.schema.model.TranslationDefinition#getShortName()
	 * @see #getTranslationDefinition()
	 * @generated
	 */
	EAttribute getTranslationDefinition_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.TranslationDefinition#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.scholion.schema.model.TranslationDefinition#getDescription()
	 * @see #getTranslationDefinition()
	 * @generated
	 */
	EAttribute getTranslationDefinition_Description();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.Guided <em>Guided</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guided</em>'.
	 * @see org.scholion.schema.model.Guided
	 * @generated
	 */
	EClass getGuided();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.Guided#getGuidelines <em>Guidelines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guidelines</em>'.
	 * @see org.scholion.schema.model.Guided#getGuidelines()
	 * @see #getGuided()
	 * @generated
	 */
	EReference getGuided_Guidelines();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.GuidelineDefinition <em>Guideline Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guideline Definition</em>'.
	 * @see org.scholion.schema.model.GuidelineDefinition
	 * @generated
	 */
	EClass getGuidelineDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.GuidelineDefinition#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.scholion.schema.model.GuidelineDefinition#getLanguage()
	 * @see #getGuidelineDefinition()
	 * @generated
	 */
	EAttribute getGuidelineDefinition_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.GuidelineDefinition#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.scholion.schema.model.GuidelineDefinition#getText()
	 * @see #getGuidelineDefinition()
	 * @generated
	 */
	EAttribute getGuidelineDefinition_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.scholion.schema.model.GuidelineDefinition#getExamples <em>Examples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Examples</em>'.
	 * @see org.scholion.schema.model.GuidelineDefinition#getExamples()
	 * @see #getGuidelineDefinition()
	 * @generated
	 */
	EReference getGuidelineDefinition_Examples();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.ExampleDefinition <em>Example Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Example Definition</em>'.
	 * @see org.scholion.schema.model.ExampleDefinition
	 * @generated
	 */
	EClass getExampleDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.ExampleDefinition#isNegative <em>Negative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negative</em>'.
	 * @see org.scholion.schema.model.ExampleDefinition#isNegative()
	 * @see #getExampleDefinition()
	 * @generated
	 */
	EAttribute getExampleDefinition_Negative();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.ExampleDefinition#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.scholion.schema.model.ExampleDefinition#getText()
	 * @see #getExampleDefinition()
	 * @generated
	 */
	EAttribute getExampleDefinition_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.ExampleDefinition#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.scholion.schema.model.ExampleDefinition#getReason()
	 * @see #getExampleDefinition()
	 * @generated
	 */
	EAttribute getExampleDefinition_Reason();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.ConditionDefinition <em>Condition Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition Definition</em>'.
	 * @see org.scholion.schema.model.ConditionDefinition
	 * @generated
	 */
	EClass getConditionDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.ConditionDefinition#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.scholion.schema.model.ConditionDefinition#getAttribute()
	 * @see #getConditionDefinition()
	 * @generated
	 */
	EAttribute getConditionDefinition_Attribute();

	/**
	 * Returns the meta object for the attribute list '{@link org.scholion.schema.model.ConditionDefinition#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.scholion.schema.model.ConditionDefinition#getValues()
	 * @see #getConditionDefinition()
	 * @generated
	 */
	EAttribute getConditionDefinition_Values();

	/**
	 * Returns the meta object for class '{@link org.scholion.schema.model.RuleDefinition <em>Rule Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Definition</em>'.
	 * @see org.scholion.schema.model.RuleDefinition
	 * @generated
	 */
	EClass getRuleDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RuleDefinition#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.scholion.schema.model.RuleDefinition#getKind()
	 * @see #getRuleDefinition()
	 * @generated
	 */
	EAttribute getRuleDefinition_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RuleDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.scholion.schema.model.RuleDefinition#getType()
	 * @see #getRuleDefinition()
	 * @generated
	 */
	EAttribute getRuleDefinition_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RuleDefinition#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.scholion.schema.model.RuleDefinition#getRole()
	 * @see #getRuleDefinition()
	 * @generated
	 */
	EAttribute getRuleDefinition_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RuleDefinition#getOtherRole <em>Other Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Role</em>'.
	 * @see org.scholion.schema.model.RuleDefinition#getOtherRole()
	 * @see #getRuleDefinition()
	 * @generated
	 */
	EAttribute getRuleDefinition_OtherRole();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RuleDefinition#getWithin <em>Within</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Within</em>'.
	 * @see org.scholion.schema.model.RuleDefinition#getWithin()
	 * @see #getRuleDefinition()
	 * @generated
	 */
	EAttribute getRuleDefinition_Within();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RuleDefinition#getLimit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit</em>'.
	 * @see org.scholion.schema.model.RuleDefinition#getLimit()
	 * @see #getRuleDefinition()
	 * @generated
	 */
	EAttribute getRuleDefinition_Limit();

	/**
	 * Returns the meta object for the attribute '{@link org.scholion.schema.model.RuleDefinition#isBlocking <em>Blocking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocking</em>'.
	 * @see org.scholion.schema.model.RuleDefinition#isBlocking()
	 * @see #getRuleDefinition()
	 * @generated
	 */
	EAttribute getRuleDefinition_Blocking();

	/**
	 * Returns the meta object for enum '{@link org.scholion.schema.model.ValueKind <em>Value Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Value Kind</em>'.
	 * @see org.scholion.schema.model.ValueKind
	 * @generated
	 */
	EEnum getValueKind();

	/**
	 * Returns the meta object for enum '{@link org.scholion.schema.model.RuleKind <em>Rule Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rule Kind</em>'.
	 * @see org.scholion.schema.model.RuleKind
	 * @generated
	 */
	EEnum getRuleKind();

	/**
	 * Returns the meta object for enum '{@link org.scholion.schema.model.Neighbours <em>Neighbours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Neighbours</em>'.
	 * @see org.scholion.schema.model.Neighbours
	 * @generated
	 */
	EEnum getNeighbours();

	/**
	 * Returns the meta object for enum '{@link org.scholion.schema.model.AnchorUnit <em>Anchor Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Anchor Unit</em>'.
	 * @see org.scholion.schema.model.AnchorUnit
	 * @generated
	 */
	EEnum getAnchorUnit();

	/**
	 * Returns the meta object for enum '{@link org.scholion.schema.model.ArticleUse <em>Article Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Article Use</em>'.
	 * @see org.scholion.schema.model.ArticleUse
	 * @generated
	 */
	EEnum getArticleUse();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SchemaFactory getSchemaFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.SchemaElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.SchemaElementImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getSchemaElement()
		 * @generated
		 */
		EClass SCHEMA_ELEMENT = eINSTANCE.getSchemaElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEMA_ELEMENT__ID = eINSTANCE.getSchemaElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEMA_ELEMENT__NAME = eINSTANCE.getSchemaElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEMA_ELEMENT__DESCRIPTION = eINSTANCE.getSchemaElement_Description();

		/**
		 * The meta object literal for the '<em><b>Translations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_ELEMENT__TRANSLATIONS = eINSTANCE.getSchemaElement_Translations();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.ColoredImpl <em>Colored</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.ColoredImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getColored()
		 * @generated
		 */
		EClass COLORED = eINSTANCE.getColored();

		/**
		 * The meta object literal for the '<em><b>Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLORED__COLOR = eINSTANCE.getColored_Color();

		/**
		 * The meta object literal for the '<em><b>Dark Color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLORED__DARK_COLOR = eINSTANCE.getColored_DarkColor();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLORED__SHORTCUT = eINSTANCE.getColored_Shortcut();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.SchemaDefinitionImpl <em>Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.SchemaDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getSchemaDefinition()
		 * @generated
		 */
		EClass SCHEMA_DEFINITION = eINSTANCE.getSchemaDefinition();

		/**
		 * The meta object literal for the '<em><b>Tag Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__TAG_SETS = eINSTANCE.getSchemaDefinition_TagSets();

		/**
		 * The meta object literal for the '<em><b>Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEMA_DEFINITION__TYPES = eINSTANCE.getSchemaDefinition_Types();

		/**
		 * The meta object literal for the '<em><b>Entities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__ENTITIES = eINSTANCE.getSchemaDefinition_Entities();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__RELATIONS = eINSTANCE.getSchemaDefinition_Relations();

		/**
		 * The meta object literal for the '<em><b>Stances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__STANCES = eINSTANCE.getSchemaDefinition_Stances();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__PASSAGES = eINSTANCE.getSchemaDefinition_Passages();

		/**
		 * The meta object literal for the '<em><b>Document Labels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__DOCUMENT_LABELS = eINSTANCE.getSchemaDefinition_DocumentLabels();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEMA_DEFINITION__FORMAT = eINSTANCE.getSchemaDefinition_Format();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEMA_DEFINITION__LANGUAGE = eINSTANCE.getSchemaDefinition_Language();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEMA_DEFINITION__RULES = eINSTANCE.getSchemaDefinition_Rules();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.TagSetDefinitionImpl <em>Tag Set Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.TagSetDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getTagSetDefinition()
		 * @generated
		 */
		EClass TAG_SET_DEFINITION = eINSTANCE.getTagSetDefinition();

		/**
		 * The meta object literal for the '<em><b>Ordered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_SET_DEFINITION__ORDERED = eINSTANCE.getTagSetDefinition_Ordered();

		/**
		 * The meta object literal for the '<em><b>Open</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_SET_DEFINITION__OPEN = eINSTANCE.getTagSetDefinition_Open();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TAG_SET_DEFINITION__TAGS = eINSTANCE.getTagSetDefinition_Tags();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.TagDefinitionImpl <em>Tag Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.TagDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getTagDefinition()
		 * @generated
		 */
		EClass TAG_DEFINITION = eINSTANCE.getTagDefinition();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_DEFINITION__VALUE = eINSTANCE.getTagDefinition_Value();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG_DEFINITION__PARENT = eINSTANCE.getTagDefinition_Parent();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.TypeDefinitionImpl <em>Type Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.TypeDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getTypeDefinition()
		 * @generated
		 */
		EClass TYPE_DEFINITION = eINSTANCE.getTypeDefinition();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TYPE_DEFINITION__SHORT_NAME = eINSTANCE.getTypeDefinition_ShortName();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TYPE_DEFINITION__ATTRIBUTES = eINSTANCE.getTypeDefinition_Attributes();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.AttributeDefinitionImpl <em>Attribute Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.AttributeDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getAttributeDefinition()
		 * @generated
		 */
		EClass ATTRIBUTE_DEFINITION = eINSTANCE.getAttributeDefinition();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__KIND = eINSTANCE.getAttributeDefinition_Kind();

		/**
		 * The meta object literal for the '<em><b>Tag Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__TAG_SET = eINSTANCE.getAttributeDefinition_TagSet();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__REQUIRED = eINSTANCE.getAttributeDefinition_Required();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__DEFAULT_VALUE = eINSTANCE.getAttributeDefinition_DefaultValue();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__MINIMUM = eINSTANCE.getAttributeDefinition_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__MAXIMUM = eINSTANCE.getAttributeDefinition_Maximum();

		/**
		 * The meta object literal for the '<em><b>Blocking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__BLOCKING = eINSTANCE.getAttributeDefinition_Blocking();

		/**
		 * The meta object literal for the '<em><b>Shown</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__SHOWN = eINSTANCE.getAttributeDefinition_Shown();

		/**
		 * The meta object literal for the '<em><b>Only Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__ONLY_TYPES = eINSTANCE.getAttributeDefinition_OnlyTypes();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_DEFINITION__CONDITION = eINSTANCE.getAttributeDefinition_Condition();

		/**
		 * The meta object literal for the '<em><b>Allowed Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__ALLOWED_TYPES = eINSTANCE.getAttributeDefinition_AllowedTypes();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.EntityDefinitionImpl <em>Entity Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.EntityDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getEntityDefinition()
		 * @generated
		 */
		EClass ENTITY_DEFINITION = eINSTANCE.getEntityDefinition();

		/**
		 * The meta object literal for the '<em><b>Whole Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__WHOLE_WORDS = eINSTANCE.getEntityDefinition_WholeWords();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__PARENT = eINSTANCE.getEntityDefinition_Parent();

		/**
		 * The meta object literal for the '<em><b>Abstract Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__ABSTRACT_TYPE = eINSTANCE.getEntityDefinition_AbstractType();

		/**
		 * The meta object literal for the '<em><b>Overlap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__OVERLAP = eINSTANCE.getEntityDefinition_Overlap();

		/**
		 * The meta object literal for the '<em><b>Nesting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__NESTING = eINSTANCE.getEntityDefinition_Nesting();

		/**
		 * The meta object literal for the '<em><b>Discontinuous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__DISCONTINUOUS = eINSTANCE.getEntityDefinition_Discontinuous();

		/**
		 * The meta object literal for the '<em><b>Zero Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__ZERO_WIDTH = eINSTANCE.getEntityDefinition_ZeroWidth();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__ANCHOR = eINSTANCE.getEntityDefinition_Anchor();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__ARTICLE = eINSTANCE.getEntityDefinition_Article();

		/**
		 * The meta object literal for the '<em><b>Referents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__REFERENTS = eINSTANCE.getEntityDefinition_Referents();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__GROUPS = eINSTANCE.getEntityDefinition_Groups();

		/**
		 * The meta object literal for the '<em><b>Identified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITY_DEFINITION__IDENTIFIED = eINSTANCE.getEntityDefinition_Identified();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.RelationDefinitionImpl <em>Relation Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.RelationDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getRelationDefinition()
		 * @generated
		 */
		EClass RELATION_DEFINITION = eINSTANCE.getRelationDefinition();

		/**
		 * The meta object literal for the '<em><b>Anchored</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_DEFINITION__ANCHORED = eINSTANCE.getRelationDefinition_Anchored();

		/**
		 * The meta object literal for the '<em><b>Symmetric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_DEFINITION__SYMMETRIC = eINSTANCE.getRelationDefinition_Symmetric();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION_DEFINITION__ROLES = eINSTANCE.getRelationDefinition_Roles();

		/**
		 * The meta object literal for the '<em><b>Same Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION_DEFINITION__SAME_SENTENCE = eINSTANCE.getRelationDefinition_SameSentence();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.RoleDefinitionImpl <em>Role Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.RoleDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getRoleDefinition()
		 * @generated
		 */
		EClass ROLE_DEFINITION = eINSTANCE.getRoleDefinition();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_DEFINITION__MINIMUM = eINSTANCE.getRoleDefinition_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_DEFINITION__MAXIMUM = eINSTANCE.getRoleDefinition_Maximum();

		/**
		 * The meta object literal for the '<em><b>Allowed Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_DEFINITION__ALLOWED_TYPES = eINSTANCE.getRoleDefinition_AllowedTypes();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.StanceDefinitionImpl <em>Stance Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.StanceDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getStanceDefinition()
		 * @generated
		 */
		EClass STANCE_DEFINITION = eINSTANCE.getStanceDefinition();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__POLARITY = eINSTANCE.getStanceDefinition_Polarity();

		/**
		 * The meta object literal for the '<em><b>Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__INTENSITY = eINSTANCE.getStanceDefinition_Intensity();

		/**
		 * The meta object literal for the '<em><b>Holder Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__HOLDER_TYPES = eINSTANCE.getStanceDefinition_HolderTypes();

		/**
		 * The meta object literal for the '<em><b>Target Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__TARGET_TYPES = eINSTANCE.getStanceDefinition_TargetTypes();

		/**
		 * The meta object literal for the '<em><b>Author Holder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__AUTHOR_HOLDER = eINSTANCE.getStanceDefinition_AuthorHolder();

		/**
		 * The meta object literal for the '<em><b>Implicit Holder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__IMPLICIT_HOLDER = eINSTANCE.getStanceDefinition_ImplicitHolder();

		/**
		 * The meta object literal for the '<em><b>Catalogued</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__CATALOGUED = eINSTANCE.getStanceDefinition_Catalogued();

		/**
		 * The meta object literal for the '<em><b>Intensity Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__INTENSITY_REQUIRED = eINSTANCE.getStanceDefinition_IntensityRequired();

		/**
		 * The meta object literal for the '<em><b>Cue Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__CUE_REQUIRED = eINSTANCE.getStanceDefinition_CueRequired();

		/**
		 * The meta object literal for the '<em><b>Evidence Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__EVIDENCE_REQUIRED = eINSTANCE.getStanceDefinition_EvidenceRequired();

		/**
		 * The meta object literal for the '<em><b>Maximum Sources</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__MAXIMUM_SOURCES = eINSTANCE.getStanceDefinition_MaximumSources();

		/**
		 * The meta object literal for the '<em><b>Acts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__ACTS = eINSTANCE.getStanceDefinition_Acts();

		/**
		 * The meta object literal for the '<em><b>Commitment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STANCE_DEFINITION__COMMITMENT = eINSTANCE.getStanceDefinition_Commitment();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.PassageDefinitionImpl <em>Passage Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.PassageDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getPassageDefinition()
		 * @generated
		 */
		EClass PASSAGE_DEFINITION = eINSTANCE.getPassageDefinition();

		/**
		 * The meta object literal for the '<em><b>Excluded By Default</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE_DEFINITION__EXCLUDED_BY_DEFAULT = eINSTANCE.getPassageDefinition_ExcludedByDefault();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.DocumentLabelDefinitionImpl <em>Document Label Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.DocumentLabelDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getDocumentLabelDefinition()
		 * @generated
		 */
		EClass DOCUMENT_LABEL_DEFINITION = eINSTANCE.getDocumentLabelDefinition();

		/**
		 * The meta object literal for the '<em><b>Tag Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_LABEL_DEFINITION__TAG_SET = eINSTANCE.getDocumentLabelDefinition_TagSet();

		/**
		 * The meta object literal for the '<em><b>Multiple</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_LABEL_DEFINITION__MULTIPLE = eINSTANCE.getDocumentLabelDefinition_Multiple();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.TranslationDefinitionImpl <em>Translation Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.TranslationDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getTranslationDefinition()
		 * @generated
		 */
		EClass TRANSLATION_DEFINITION = eINSTANCE.getTranslationDefinition();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION_DEFINITION__LANGUAGE = eINSTANCE.getTranslationDefinition_Language();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION_DEFINITION__NAME = eINSTANCE.getTranslationDefinition_Name();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION_DEFINITION__SHORT_NAME = eINSTANCE.getTranslationDefinition_ShortName();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION_DEFINITION__DESCRIPTION = eINSTANCE.getTranslationDefinition_Description();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.GuidedImpl <em>Guided</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.GuidedImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getGuided()
		 * @generated
		 */
		EClass GUIDED = eINSTANCE.getGuided();

		/**
		 * The meta object literal for the '<em><b>Guidelines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDED__GUIDELINES = eINSTANCE.getGuided_Guidelines();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.GuidelineDefinitionImpl <em>Guideline Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.GuidelineDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getGuidelineDefinition()
		 * @generated
		 */
		EClass GUIDELINE_DEFINITION = eINSTANCE.getGuidelineDefinition();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE_DEFINITION__LANGUAGE = eINSTANCE.getGuidelineDefinition_Language();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDELINE_DEFINITION__TEXT = eINSTANCE.getGuidelineDefinition_Text();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDELINE_DEFINITION__EXAMPLES = eINSTANCE.getGuidelineDefinition_Examples();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.ExampleDefinitionImpl <em>Example Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.ExampleDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getExampleDefinition()
		 * @generated
		 */
		EClass EXAMPLE_DEFINITION = eINSTANCE.getExampleDefinition();

		/**
		 * The meta object literal for the '<em><b>Negative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE_DEFINITION__NEGATIVE = eINSTANCE.getExampleDefinition_Negative();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE_DEFINITION__TEXT = eINSTANCE.getExampleDefinition_Text();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXAMPLE_DEFINITION__REASON = eINSTANCE.getExampleDefinition_Reason();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.ConditionDefinitionImpl <em>Condition Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.ConditionDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getConditionDefinition()
		 * @generated
		 */
		EClass CONDITION_DEFINITION = eINSTANCE.getConditionDefinition();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_DEFINITION__ATTRIBUTE = eINSTANCE.getConditionDefinition_Attribute();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION_DEFINITION__VALUES = eINSTANCE.getConditionDefinition_Values();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.impl.RuleDefinitionImpl <em>Rule Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.impl.RuleDefinitionImpl
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getRuleDefinition()
		 * @generated
		 */
		EClass RULE_DEFINITION = eINSTANCE.getRuleDefinition();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DEFINITION__KIND = eINSTANCE.getRuleDefinition_Kind();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DEFINITION__TYPE = eINSTANCE.getRuleDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DEFINITION__ROLE = eINSTANCE.getRuleDefinition_Role();

		/**
		 * The meta object literal for the '<em><b>Other Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DEFINITION__OTHER_ROLE = eINSTANCE.getRuleDefinition_OtherRole();

		/**
		 * The meta object literal for the '<em><b>Within</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DEFINITION__WITHIN = eINSTANCE.getRuleDefinition_Within();

		/**
		 * The meta object literal for the '<em><b>Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DEFINITION__LIMIT = eINSTANCE.getRuleDefinition_Limit();

		/**
		 * The meta object literal for the '<em><b>Blocking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_DEFINITION__BLOCKING = eINSTANCE.getRuleDefinition_Blocking();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.ValueKind <em>Value Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.ValueKind
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getValueKind()
		 * @generated
		 */
		EEnum VALUE_KIND = eINSTANCE.getValueKind();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.RuleKind <em>Rule Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.RuleKind
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getRuleKind()
		 * @generated
		 */
		EEnum RULE_KIND = eINSTANCE.getRuleKind();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.Neighbours <em>Neighbours</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.Neighbours
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getNeighbours()
		 * @generated
		 */
		EEnum NEIGHBOURS = eINSTANCE.getNeighbours();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.AnchorUnit <em>Anchor Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.AnchorUnit
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getAnchorUnit()
		 * @generated
		 */
		EEnum ANCHOR_UNIT = eINSTANCE.getAnchorUnit();

		/**
		 * The meta object literal for the '{@link org.scholion.schema.model.ArticleUse <em>Article Use</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.scholion.schema.model.ArticleUse
		 * @see org.scholion.schema.model.impl.SchemaPackageImpl#getArticleUse()
		 * @generated
		 */
		EEnum ARTICLE_USE = eINSTANCE.getArticleUse();

	}

} //SchemaPackage
