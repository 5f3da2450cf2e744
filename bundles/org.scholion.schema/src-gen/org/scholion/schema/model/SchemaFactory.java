/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.scholion.schema.model.SchemaPackage
 * @generated
 */
public interface SchemaFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SchemaFactory eINSTANCE = org.scholion.schema.model.impl.SchemaFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Definition</em>'.
	 * @generated
	 */
	SchemaDefinition createSchemaDefinition();

	/**
	 * Returns a new object of class '<em>Tag Set Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tag Set Definition</em>'.
	 * @generated
	 */
	TagSetDefinition createTagSetDefinition();

	/**
	 * Returns a new object of class '<em>Tag Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tag Definition</em>'.
	 * @generated
	 */
	TagDefinition createTagDefinition();

	/**
	 * Returns a new object of class '<em>Attribute Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Attribute Definition</em>'.
	 * @generated
	 */
	AttributeDefinition createAttributeDefinition();

	/**
	 * Returns a new object of class '<em>Entity Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Entity Definition</em>'.
	 * @generated
	 */
	EntityDefinition createEntityDefinition();

	/**
	 * Returns a new object of class '<em>Relation Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Relation Definition</em>'.
	 * @generated
	 */
	RelationDefinition createRelationDefinition();

	/**
	 * Returns a new object of class '<em>Role Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Role Definition</em>'.
	 * @generated
	 */
	RoleDefinition createRoleDefinition();

	/**
	 * Returns a new object of class '<em>Stance Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Stance Definition</em>'.
	 * @generated
	 */
	StanceDefinition createStanceDefinition();

	/**
	 * Returns a new object of class '<em>Passage Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Passage Definition</em>'.
	 * @generated
	 */
	PassageDefinition createPassageDefinition();

	/**
	 * Returns a new object of class '<em>Document Label Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Document Label Definition</em>'.
	 * @generated
	 */
	DocumentLabelDefinition createDocumentLabelDefinition();

	/**
	 * Returns a new object of class '<em>Translation Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Translation Definition</em>'.
	 * @generated
	 */
	TranslationDefinition createTranslationDefinition();

	/**
	 * Returns a new object of class '<em>Guideline Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guideline Definition</em>'.
	 * @generated
	 */
	GuidelineDefinition createGuidelineDefinition();

	/**
	 * Returns a new object of class '<em>Example Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Example Definition</em>'.
	 * @generated
	 */
	ExampleDefinition createExampleDefinition();

	/**
	 * Returns a new object of class '<em>Condition Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Condition Definition</em>'.
	 * @generated
	 */
	ConditionDefinition createConditionDefinition();

	/**
	 * Returns a new object of class '<em>Rule Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rule Definition</em>'.
	 * @generated
	 */
	RuleDefinition createRuleDefinition();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	SchemaPackage getSchemaPackage();

} //SchemaFactory
