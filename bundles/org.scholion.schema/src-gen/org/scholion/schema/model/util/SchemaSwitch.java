/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.scholion.schema.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.scholion.schema.model.SchemaPackage
 * @generated
 */
public class SchemaSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static SchemaPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SchemaSwitch() {
		if (modelPackage == null) {
			modelPackage = SchemaPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case SchemaPackage.SCHEMA_ELEMENT: {
				SchemaElement schemaElement = (SchemaElement)theEObject;
				T result = caseSchemaElement(schemaElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.COLORED: {
				Colored colored = (Colored)theEObject;
				T result = caseColored(colored);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.SCHEMA_DEFINITION: {
				SchemaDefinition schemaDefinition = (SchemaDefinition)theEObject;
				T result = caseSchemaDefinition(schemaDefinition);
				if (result == null) result = caseSchemaElement(schemaDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.TAG_SET_DEFINITION: {
				TagSetDefinition tagSetDefinition = (TagSetDefinition)theEObject;
				T result = caseTagSetDefinition(tagSetDefinition);
				if (result == null) result = caseSchemaElement(tagSetDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.TAG_DEFINITION: {
				TagDefinition tagDefinition = (TagDefinition)theEObject;
				T result = caseTagDefinition(tagDefinition);
				if (result == null) result = caseSchemaElement(tagDefinition);
				if (result == null) result = caseColored(tagDefinition);
				if (result == null) result = caseGuided(tagDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.TYPE_DEFINITION: {
				TypeDefinition typeDefinition = (TypeDefinition)theEObject;
				T result = caseTypeDefinition(typeDefinition);
				if (result == null) result = caseSchemaElement(typeDefinition);
				if (result == null) result = caseColored(typeDefinition);
				if (result == null) result = caseGuided(typeDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.ATTRIBUTE_DEFINITION: {
				AttributeDefinition attributeDefinition = (AttributeDefinition)theEObject;
				T result = caseAttributeDefinition(attributeDefinition);
				if (result == null) result = caseSchemaElement(attributeDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.ENTITY_DEFINITION: {
				EntityDefinition entityDefinition = (EntityDefinition)theEObject;
				T result = caseEntityDefinition(entityDefinition);
				if (result == null) result = caseTypeDefinition(entityDefinition);
				if (result == null) result = caseSchemaElement(entityDefinition);
				if (result == null) result = caseColored(entityDefinition);
				if (result == null) result = caseGuided(entityDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.RELATION_DEFINITION: {
				RelationDefinition relationDefinition = (RelationDefinition)theEObject;
				T result = caseRelationDefinition(relationDefinition);
				if (result == null) result = caseTypeDefinition(relationDefinition);
				if (result == null) result = caseSchemaElement(relationDefinition);
				if (result == null) result = caseColored(relationDefinition);
				if (result == null) result = caseGuided(relationDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.ROLE_DEFINITION: {
				RoleDefinition roleDefinition = (RoleDefinition)theEObject;
				T result = caseRoleDefinition(roleDefinition);
				if (result == null) result = caseSchemaElement(roleDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.STANCE_DEFINITION: {
				StanceDefinition stanceDefinition = (StanceDefinition)theEObject;
				T result = caseStanceDefinition(stanceDefinition);
				if (result == null) result = caseTypeDefinition(stanceDefinition);
				if (result == null) result = caseSchemaElement(stanceDefinition);
				if (result == null) result = caseColored(stanceDefinition);
				if (result == null) result = caseGuided(stanceDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.PASSAGE_DEFINITION: {
				PassageDefinition passageDefinition = (PassageDefinition)theEObject;
				T result = casePassageDefinition(passageDefinition);
				if (result == null) result = caseTypeDefinition(passageDefinition);
				if (result == null) result = caseSchemaElement(passageDefinition);
				if (result == null) result = caseColored(passageDefinition);
				if (result == null) result = caseGuided(passageDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.DOCUMENT_LABEL_DEFINITION: {
				DocumentLabelDefinition documentLabelDefinition = (DocumentLabelDefinition)theEObject;
				T result = caseDocumentLabelDefinition(documentLabelDefinition);
				if (result == null) result = caseTypeDefinition(documentLabelDefinition);
				if (result == null) result = caseSchemaElement(documentLabelDefinition);
				if (result == null) result = caseColored(documentLabelDefinition);
				if (result == null) result = caseGuided(documentLabelDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.TRANSLATION_DEFINITION: {
				TranslationDefinition translationDefinition = (TranslationDefinition)theEObject;
				T result = caseTranslationDefinition(translationDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.GUIDED: {
				Guided guided = (Guided)theEObject;
				T result = caseGuided(guided);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.GUIDELINE_DEFINITION: {
				GuidelineDefinition guidelineDefinition = (GuidelineDefinition)theEObject;
				T result = caseGuidelineDefinition(guidelineDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.EXAMPLE_DEFINITION: {
				ExampleDefinition exampleDefinition = (ExampleDefinition)theEObject;
				T result = caseExampleDefinition(exampleDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.CONDITION_DEFINITION: {
				ConditionDefinition conditionDefinition = (ConditionDefinition)theEObject;
				T result = caseConditionDefinition(conditionDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.RULE_DEFINITION: {
				RuleDefinition ruleDefinition = (RuleDefinition)theEObject;
				T result = caseRuleDefinition(ruleDefinition);
				if (result == null) result = caseSchemaElement(ruleDefinition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSchemaElement(SchemaElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Colored</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Colored</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseColored(Colored object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSchemaDefinition(SchemaDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tag Set Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tag Set Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTagSetDefinition(TagSetDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tag Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tag Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTagDefinition(TagDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Type Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Type Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTypeDefinition(TypeDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attribute Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attribute Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttributeDefinition(AttributeDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Entity Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Entity Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEntityDefinition(EntityDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relation Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relation Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelationDefinition(RelationDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Role Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Role Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoleDefinition(RoleDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stance Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stance Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStanceDefinition(StanceDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Passage Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Passage Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePassageDefinition(PassageDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Document Label Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Document Label Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDocumentLabelDefinition(DocumentLabelDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Translation Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Translation Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTranslationDefinition(TranslationDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Guided</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Guided</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGuided(Guided object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Guideline Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Guideline Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGuidelineDefinition(GuidelineDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Example Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Example Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExampleDefinition(ExampleDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Condition Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Condition Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConditionDefinition(ConditionDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rule Definition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rule Definition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRuleDefinition(RuleDefinition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //SchemaSwitch
